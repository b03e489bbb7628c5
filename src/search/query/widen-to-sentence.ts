import type { Span } from '../../text/span.ts';

/** How many characters of context a snippet takes at most on each side of a hit: about one line and a half on a phone. */
const REACH = 36;
/** A cut may stand at a comma if at least this many characters of context are left. */
const LEAST = 12;
const SENTENCE_END = /[。！？；\n]/u;
const CLAUSE_END = /[，、：—…”）]/u;

/** The stretch around a hit that ends where sentences end, or else at commas, or else at arm's length. */
export function widenToSentence(text: string, { start, end }: Span): Span {
  return { start: wholePair(text, startBefore(text, start)), end: wholePair(text, endAfter(text, end)) };
}

function startBefore(text: string, hit: number): number {
  const first = Math.max(0, hit - REACH);
  const sentence = lastAfter(text, SENTENCE_END, first, hit);
  if (sentence !== undefined || first === 0) return sentence ?? 0;
  return firstAfter(text, CLAUSE_END, first, hit - LEAST) ?? first;
}

function endAfter(text: string, hit: number): number {
  const last = Math.min(text.length, hit + REACH);
  const sentence = firstAfter(text, SENTENCE_END, hit, last);
  if (sentence !== undefined || last === text.length) return sentence ?? last;
  return lastAfter(text, CLAUSE_END, hit + LEAST, last) ?? last;
}

/** Offset behind the first character of a kind within a range. */
function firstAfter(text: string, kind: RegExp, from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) if (kind.test(text.charAt(at))) return at + 1;
  return undefined;
}

/** Offset behind the last character of a kind within a range. */
function lastAfter(text: string, kind: RegExp, from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at -= 1) if (kind.test(text.charAt(at))) return at + 1;
  return undefined;
}

/** An offset that would divide a surrogate pair moves behind it. */
function wholePair(text: string, offset: number): number {
  return /^[\uDC00-\uDFFF]/.test(text.slice(offset, offset + 1)) ? offset + 1 : offset;
}
