/** Letters, digits, signs and spaces, which a Chinese column sets half as wide as a Han character. */
const NARROW = /[ a-zA-Z0-9.%+\-~*/]/u;
/** The same for each ASCII character by its code. */
const IS_NARROW = Array.from({ length: 128 }, (_, code) => NARROW.test(String.fromCharCode(code)));

/**
 * Width of a text in a printed column, in halves of a Han character. Punctuation counts full even where the OCR wrote
 * it half-width, for the printed column had it full.
 */
export function visualWidth(text: string): number {
  let width = 2 * text.length;
  for (let at = 0; at < text.length; at += 1) if (IS_NARROW[text.charCodeAt(at)] === true) width -= 1;
  return width;
}
