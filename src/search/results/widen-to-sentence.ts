import type { Span } from '../../text/span.ts';

/** How many characters of context a snippet takes at most on each side of a hit: about one line and a half on a phone. */
const MOST_CONTEXT = 36;
/** A cut may stand at a comma if at least this many characters of context are left. */
const LEAST_CONTEXT = 12;
const CLAUSE_END = /[，、：—…”）]/u;

type IsCut = (text: string, offset: number) => boolean;
const endsClause: IsCut = (text, offset) => CLAUSE_END.test(text.charAt(offset - 1));

/** The passage around a hit, cut where sentences end, or else at commas, or else at the greatest length. */
export function widenToSentence(text: string, { start, end }: Span): Span {
  return { start: wholePair(text, startBefore(text, start)), end: wholePair(text, endAfter(text, end)) };
}

function startBefore(text: string, hit: number): number {
  const first = Math.max(0, hit - MOST_CONTEXT);
  const sentence = lastCut(text, sentenceEndsAt, first, hit);
  if (sentence !== undefined || first === 0) return sentence ?? 0;
  return firstCut(text, endsClause, first, hit - LEAST_CONTEXT) ?? first;
}

function endAfter(text: string, hit: number): number {
  const last = Math.min(text.length, hit + MOST_CONTEXT);
  const sentence = firstCut(text, sentenceEndsAt, hit, last);
  if (sentence !== undefined || last === text.length) return sentence ?? last;
  return lastCut(text, endsClause, hit + LEAST_CONTEXT, last) ?? last;
}

function firstCut(text: string, isCut: IsCut, from: number, to: number): number | undefined {
  for (let at = from; at <= to; at += 1) if (isCut(text, at)) return at;
  return undefined;
}

function lastCut(text: string, isCut: IsCut, from: number, to: number): number | undefined {
  for (let at = to; at >= from; at -= 1) if (isCut(text, at)) return at;
  return undefined;
}

/** An offset that would divide a surrogate pair moves behind it. */
function wholePair(text: string, offset: number): number {
  return /^[\uDC00-\uDFFF]/.test(text.slice(offset, offset + 1)) ? offset + 1 : offset;
}

const CLOSING_MARK = /[”’」』）》]/u;
const SENTENCE_END = /[。！？；\n][”’」』）》]*$/u;
/** Longer than any row of closing marks. */
const LONGEST_ENDING = 6;

/** Whether a sentence, or a paragraph, ends right before an offset, closing quotation marks and all. */
export function sentenceEndsAt(text: string, offset: number): boolean {
  if (CLOSING_MARK.test(text.charAt(offset))) return false;
  return SENTENCE_END.test(text.slice(Math.max(0, offset - LONGEST_ENDING), offset));
}
