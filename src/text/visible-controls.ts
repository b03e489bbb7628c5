/**
 * A text for a terminal: what would move its cursor, colour it or turn its direction is shown as a sign, not sent. Line ends and
 * tabs stay.
 */
export function visibleControls(text: string): string {
  return text.replaceAll(UNSEEN, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return code < PICTURED
      ? String.fromCodePoint(FIRST_PICTURE + code)
      : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** Control characters, and those that turn the direction of a line. */
const UNSEEN = /(?![\n\t])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Unicode has a picture for each of the first controls, from `␀` on. */
const PICTURED = 0x20;
const FIRST_PICTURE = 0x2400;
