import { characterPlace, PLACES } from './character-place.ts';

/** Longest repetition at a column break that is looked for. */
const LONGEST = 150;
/** Characters by which a repetition is found. */
const KEY = 6;

/**
 * Gives a function that tells how many characters at the end of one of the texts begin another; 0 when fewer than six. It
 * is quick when it is asked for all others of one text before those of the next.
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
