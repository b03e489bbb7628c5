const CLOSING_MARK = /[”’」』）》]/u;
const SENTENCE_END = /[。！？；\n][”’」』）》]*$/u;
/** Longer than any row of closing marks. */
const REACH = 6;

/** Whether a sentence, or a paragraph, ends right before an offset, closing quotation marks and all. */
export function sentenceEndsAt(text: string, offset: number): boolean {
  if (CLOSING_MARK.test(text.charAt(offset))) return false;
  return SENTENCE_END.test(text.slice(Math.max(0, offset - REACH), offset));
}
