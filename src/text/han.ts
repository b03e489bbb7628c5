/** First and last code point of the Unicode block `CJK Unified Ideographs`, in which nearly all characters in use stand. */
export const FIRST_HAN = 0x4e00;
export const LAST_HAN = 0x9fff;

const SOME = /\p{Script=Han}/u;
const ONLY = /^\p{Script=Han}+$/u;
const EACH = /\p{Script=Han}/gu;

/** Whether a UTF-16 unit stands for a character of that block: quick, since nearly all units of a page do. */
export function isCommonHan(unit: number): boolean {
  return unit >= FIRST_HAN && unit <= LAST_HAN;
}

/** Whether a Han character stands in the text. */
export function hasHan(text: string): boolean {
  return SOME.test(text);
}

/** Whether the text consists of Han characters, one at least. */
export function isHan(text: string): boolean {
  let at = 0;
  while (isCommonHan(text.charCodeAt(at))) at += 1;
  return (at > 0 && at === text.length) || ONLY.test(text);
}

const PAIRS = /(?=(?<pair>\p{Script=Han}{2}))/gu;

/** Every two Han characters that stand beside each other, in order. */
export function hanPairs(text: string): readonly string[] {
  return [...text.matchAll(PAIRS)].map(({ groups }) => groups?.['pair'] ?? '');
}

/** The Han characters of a text, in order. */
export function hanOf(text: string): readonly string[] {
  return text.match(EACH) ?? [];
}
