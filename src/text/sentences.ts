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

/** Behind the last sentence: what a text was taken from, 据某某晚报. */
const SOURCE =
  /[。！？!?…”"）)]\s*(?:据|综合)\p{Script=Han}{2,12}(?<=[报网社台刊]|新闻|发布|客户端|公众号|微博|传媒|在线|杂志)$/u;
/** Longest source with the mark before it, in characters. */
const LONGEST_SOURCE = 18;

/** The text ends with its source, without a mark behind it. */
export function endsWithSource(text: string): boolean {
  return /[报网社台刊闻布端号博媒线志]$/u.test(text) && SOURCE.test(text.slice(-LONGEST_SOURCE));
}

/** The text may stop here; a text that does not is broken off in mid-sentence. */
export function endsSentence(text: string): boolean {
  const printed = text.trimEnd();
  return (FINAL.test(printed) && !DOT_INSIDE.test(printed)) || endsWithSource(printed);
}
