/** Letters, digits, signs and spaces, which a Chinese column sets half as wide as a Han character. */
const NARROW = /[ a-zA-Z0-9.%+\-~*/]/gu;

/**
 * Width of a text in a printed column, in halves of a Han character. Punctuation counts full even where the OCR wrote
 * it half-width, for the printed column had it full.
 */
export function visualWidth(text: string): number {
  const narrow = text.match(NARROW)?.length ?? 0;
  return 2 * text.length - narrow;
}
