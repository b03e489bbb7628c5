const SENTENCE_END = /[。！？；\n][”’」』）》]*$/u;
/** Longer than any row of closing marks. */
const REACH = 6;

/** Whether a sentence, or a paragraph, ends right before an offset, closing quotation marks and all. */
export function endsSentence(text: string, offset: number): boolean {
  const next = text.charAt(offset);
  return /[”’」』）》]/u.test(next)
    ? false
    : SENTENCE_END.test(text.slice(Math.max(0, offset - REACH), offset));
}
