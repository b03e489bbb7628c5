/** The first `length` UTF-16 units of a text, or one fewer where they would end with half a character. */
export function cutText(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/u, '');
}
