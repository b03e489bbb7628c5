import { memoize } from './memoize.ts';
import { SURNAMES } from './surnames.ts';

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
/** Words in short quotation marks are read as one. */
const QUOTED = /“[^“”]{1,6}”/gu;
const NUMBER = /^[\p{N}.%]+$/u;
const WORD = /^[\p{L}\p{N}]+$/u;
/** Characters that lead on to the next word when they stand alone. */
const PREPOSITIONS = new Set('在为向从与和把被由让将对以不无未于给');
/** Characters that belong to the word before when they stand alone: particles, and what ends names of places and people. */
const SUFFIXES = new Set('的地得了着过们区市县乡镇村路街节会者员户家长');

/**
 * Cuts a line of a title where it may break between two words; the parts together are the text. Beside punctuation a line
 * breaks as browsers have it. A character that the dictionary does not know as part of a word is kept with its neighbours:
 * it may be part of a name or of an abbreviation. A title stands on many pages: each is cut once.
 */
export const cutAtWords = memoize(cutText);

function cutText(text: string): readonly string[] {
  const segments = [...SEGMENTER.segment(text)];
  const words = segments.map(({ segment }) => segment);
  const quoted = [...text.matchAll(QUOTED)].map(({ index, 0: { length } }) => ({
    index,
    end: index + length,
  }));
  const parts: string[] = [];
  let start = 0;
  for (const [at, { index }] of segments.entries()) {
    const isQuoted = quoted.some((one) => one.index < index && index < one.end);
    if (isQuoted || !mayBreakBefore(at, words)) continue;
    parts.push(text.slice(start, index));
    start = index;
  }
  return [...parts, text.slice(start)];
}

function mayBreakBefore(at: number, words: readonly string[]): boolean {
  const [before = '', after = ''] = [words[at - 1], words[at]];
  if (!WORD.test(before) || !WORD.test(after) || NUMBER.test(before)) return false;
  return mayEndLine(at - 1, words) && mayBeginLine(at, words);
}

function mayEndLine(at: number, words: readonly string[]): boolean {
  const word = words[at] ?? '';
  if (word.length > 1 || SUFFIXES.has(word)) return true;
  return (
    !PREPOSITIONS.has(word) && !SURNAMES.has(word) && isSingle(words[at - 1]) && !isSingle(words[at + 1])
  );
}

function mayBeginLine(at: number, words: readonly string[]): boolean {
  const word = words[at] ?? '';
  if (word.length > 1 || NUMBER.test(word) || PREPOSITIONS.has(word)) return true;
  const before = words[at - 1] ?? '';
  return !SUFFIXES.has(word) && !isSingle(before) && (isSingle(words[at + 1]) || SUFFIXES.has(before));
}

function isSingle(word: string | undefined): boolean {
  return (
    word?.length === 1 &&
    WORD.test(word) &&
    !NUMBER.test(word) &&
    !PREPOSITIONS.has(word) &&
    !SUFFIXES.has(word)
  );
}
