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
