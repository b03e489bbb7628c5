/** Places for characters in a table, a power of two; some share one. */
export const PLACES = 4096;

/** The place of the character at an offset. */
export function characterPlace(text: string, at: number): number {
  return text.charCodeAt(at) & (PLACES - 1);
}
