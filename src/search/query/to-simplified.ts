/** Converts traditional characters, by phrases where one character has two simplified forms. Loads its table when first called. */
export async function toSimplified(text: string): Promise<string> {
  const { Converter } = await import('opencc-js/t2cn');
  return Converter({ from: 't', to: 'cn' })(text);
}
