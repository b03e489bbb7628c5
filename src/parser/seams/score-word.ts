import type { Language } from './language.ts';

/** Characters on each side that the segmenter sees. */
const WINDOW = 5;
/** A word of two characters across the break; longer ones say more. */
const WORD = 1.5;
const LONG_WORD = 3;

/** What `scoreWord` gives at most. */
export const MOST_OF_WORD = LONG_WORD;

/** A word of the language that spans the break. */
export function scoreWord(left: string, right: string, language: Language): number {
  const tail = left.slice(-WINDOW);
  const length = language.wordAcross(tail + right.slice(0, WINDOW), tail.length);
  if (length === 0) return 0;
  return length > 2 ? LONG_WORD : WORD;
}
