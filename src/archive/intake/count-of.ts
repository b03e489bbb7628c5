/** How often some words stand in a text. */
export function countOf(text: string, words: string): number {
  return text.split(words).length - 1;
}
