/** What crossheads of one series share: the opening office with its colon, or the opening shout. */
export function headPattern(text: string): string | undefined {
  const office = /^(?<first>\p{Script=Han})\p{Script=Han}{1,8}[:：]/u.exec(text)?.groups?.['first'];
  if (office !== undefined) return `${office}…:`;
  const shout = /^\p{Script=Han}(?<last>\p{Script=Han})[!！]/u.exec(text)?.groups?.['last'];
  return shout === undefined ? undefined : `…${shout}!`;
}
