const SOME = /\p{Script=Han}/u;
const ONLY = /^\p{Script=Han}+$/u;
const EACH = /\p{Script=Han}/gu;

/** Whether a Han character stands in the text. */
export function hasHan(text: string): boolean {
  return SOME.test(text);
}

/** Whether the text consists of Han characters, one at least. */
export function isHan(text: string): boolean {
  return ONLY.test(text);
}

/** The Han characters of a text, in order. */
export function hanOf(text: string): readonly string[] {
  return text.match(EACH) ?? [];
}
