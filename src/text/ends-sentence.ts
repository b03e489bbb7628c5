/** Marks after which a paragraph may end; a straight quote counts, for OCR often writes one. */
const FINAL = /[。！？!?…；;：:”’"'』」》)）】~～.]$/u;
/** A number's or abbreviation's dot is no full stop, but three dots are an ellipsis. */
const DOT_INSIDE = /[^.]\.$/u;

/** The text may stop here; a text that does not is broken off in mid-sentence. */
export function endsSentence(text: string): boolean {
  const printed = text.trimEnd();
  return FINAL.test(printed) && !DOT_INSIDE.test(printed);
}
