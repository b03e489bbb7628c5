import { cutPieces } from '../lines/cut-pieces.ts';
import type { Passage } from '../passage.ts';
import type { HiddenSpan } from '../types.ts';
import { characterPlace, PLACES } from './language.ts';
import { isHan } from '../../text/han.ts';

/** Longest repetition at a column break that is looked for, in characters. */
const LONGEST = 150;
/** First characters of a repetition by which it is found; shorter ones are not. */
const KEY = 6;

/**
 * Gives a function that counts the characters at the end of one of the texts that begin another; 0 when fewer than `KEY`. It
 * is fastest when asked for all others of one text before those of the next.
 */
export function overlapFinder(texts: readonly string[]): (left: number, right: number) => number {
  /** Places of the first and the last character of each key; most texts fail there. */
  const first = Uint16Array.from(texts, (text) => characterPlace(text, 0));
  const last = Uint16Array.from(texts, (text) => characterPlace(text, KEY - 1));
  /** For each place the number of the last tail that had a character of that place. */
  const seenIn = new Int32Array(PLACES);
  let known = -1;
  let tail = '';
  let tails = 0;
  const begin = (left: number): void => {
    const text = texts[left] ?? '';
    const from = Math.max(0, text.length - LONGEST);
    known = left;
    tail = text.slice(from);
    tails += 1;
    for (let at = from; at < text.length; at += 1) seenIn[characterPlace(text, at)] = tails;
  };
  return (left, right) => {
    if (left !== known) begin(left);
    if (seenIn[first[right] ?? 0] !== tails || seenIn[last[right] ?? 0] !== tails) return 0;
    return repeated(tail, texts[right] ?? '');
  };
}

function repeated(tail: string, right: string): number {
  if (right.length < KEY) return 0;
  const key = right.slice(0, KEY);
  for (let at = tail.indexOf(key); at !== -1; at = tail.indexOf(key, at + 1)) {
    if (right.startsWith(tail.slice(at))) return tail.length - at;
  }
  return 0;
}

/** Two characters may be doubled in speech (天天, 慢慢); three seldom are. */
const SHORTEST_DOUBLED = 3;
/** Longer repetitions are evidence of the seam and were found by `overlapFinder`. */
const LONGEST_DOUBLED = 5;

/** Number of Han characters that a break has doubled: they end `left` and begin `right` once more. */
export function findDoubled(left: string, right: string): number {
  for (let length = LONGEST_DOUBLED; length >= SHORTEST_DOUBLED; length -= 1) {
    const words = right.slice(0, length);
    if (words.length === length && left.endsWith(words) && isHan(words)) return length;
  }
  return 0;
}

/** Hides the first `overlap` characters of a passage, which repeat the end of the one before. */
export function hideOverlap(before: Passage, passage: Passage, overlap: number) {
  const first = passage.strips[0];
  if (overlap === 0 || first === undefined || first.to - first.from < overlap) {
    return { shown: passage, spans: [] };
  }
  const last = before.strips.at(-1);
  const original =
    last === undefined ? undefined : cutPieces(last.line, 'body', last.to - overlap, last.to)[0];
  const spans = cutPieces(first.line, 'body', first.from, first.from + overlap).map(
    ({ start, end }): HiddenSpan => ({
      start,
      end,
      role: 'duplicate',
      ...(original === undefined ? {} : { of: { start: original.start, end: original.end } }),
    }),
  );
  const strips = [{ ...first, from: first.from + overlap }, ...passage.strips.slice(1)];
  return { shown: { ...passage, strips: strips.filter(({ from, to }) => to > from) }, spans };
}
