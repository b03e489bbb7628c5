import type { Span } from './span.ts';

/** Up to the marks that end a sentence and the brackets and quotation marks that close with it. */
const SENTENCE = /[^。！？!?…]*[。！？!?…]+[”’"'）)》〉」』】]*|[^]+$/gu;

/** The sentences of a reading text, one after the other without a hole. */
export function splitSentences(text: string): readonly Span[] {
  return [...text.matchAll(SENTENCE)].map(({ 0: sentence, index }) => ({
    start: index,
    end: index + sentence.length,
  }));
}

/** Marks after which a paragraph may end; a straight quote counts, for OCR often writes one. */
const FINAL = /[。！？!?…；;：:”’"'』」》)）】~～.]$/u;
/** A number's or abbreviation's dot is no full stop, but three dots are an ellipsis. */
const DOT_INSIDE = /[^.]\.$/u;

/** The text may stop here; a text that does not is broken off in mid-sentence. */
export function endsSentence(text: string): boolean {
  const printed = text.trimEnd();
  return FINAL.test(printed) && !DOT_INSIDE.test(printed);
}
