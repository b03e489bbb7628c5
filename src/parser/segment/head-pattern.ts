import { readBehindSign } from './read-behind-sign.ts';

/** What crossheads of one series share: the opening office with its colon, the label of two characters, the sign, or the shout. */
export function headPattern(text: string): string | undefined {
  if (/^\p{Script=Han}{2,3}[:：]\S/u.test(text)) return '某:';
  const sign = readBehindSign(text)?.sign;
  if (sign !== undefined) return `${sign}…`;
  const office = /^(?<first>\p{Script=Han})\p{Script=Han}{1,8}[:：]/u.exec(text)?.groups?.['first'];
  if (office !== undefined) return `${office}…:`;
  if (/^\p{Script=Han}{2}[ \u3000]\p{Script=Han}/u.test(text)) return '…… ';
  const modal = /^\p{Script=Han}{2}(?<modal>[要有能不再更靠抓])\p{Script=Han}{1,3}$/u.exec(text)?.groups?.[
    'modal'
  ];
  if (modal !== undefined) return `……${modal}…`;
  const shout = /^\p{Script=Han}(?<last>\p{Script=Han})[!！]/u.exec(text)?.groups?.['last'];
  return shout === undefined ? undefined : `…${shout}!`;
}
