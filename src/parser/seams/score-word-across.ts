import type { Language } from './language.ts';
import type { Scorer } from './scorer.ts';

const HAN = /^\p{Script=Han}$/u;
/** Characters on each side that the segmenter sees. */
const WINDOW = 8;
/** A word of two characters across the break; longer ones say more. */
const WORD = 1.5;
const LONG_WORD = 3;
/** A pair, or a longer run, of characters that the page has elsewhere. */
const KNOWN_PAIR = 0.7;
const FREQUENT_PAIR = 1.2;
const KNOWN_RUN = 1.8;
/** A pair that occurs so often is no chance. */
const FREQUENT = 3;
/** Nothing known joins the two characters. */
const STRANGE = -0.8;

/** Characters on both sides of the break that make a word or a wording of the page. */
export const scoreWordAcross: Scorer = {
  id: 'word-across',
  score: ({ left, right, overlap }, language) => {
    const rest = right.slice(overlap);
    const [last = '', first = ''] = [left.at(-1), rest.at(0)];
    if (!HAN.test(last) || !HAN.test(first)) return 0;
    const score = scoreWord(left, rest, language) + scoreRuns(left, rest, language);
    return score === 0 ? STRANGE : score;
  },
};

function scoreWord(left: string, right: string, language: Language): number {
  const tail = left.slice(-WINDOW);
  const length = language.wordAcross(tail + right.slice(0, WINDOW), tail.length);
  if (length === 0) return 0;
  return length > 2 ? LONG_WORD : WORD;
}

function scoreRuns(left: string, right: string, language: Language): number {
  const pairs = language.count(left.slice(-1) + right.slice(0, 1));
  const pair = pairs >= FREQUENT ? FREQUENT_PAIR : pairs > 0 ? KNOWN_PAIR : 0;
  if (pairs === 0) return 0;
  const runs = [left.slice(-2) + right.slice(0, 1), left.slice(-1) + right.slice(0, 2)];
  return pair + runs.filter((run) => run.length === 3 && language.count(run) > 0).length * KNOWN_RUN;
}
