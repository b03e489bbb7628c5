/** Letters and digits alone: what is compared when marks and spaces do not matter. */
export function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
