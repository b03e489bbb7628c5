import { wordBetween } from '../lexicon/word-across.ts';
import type { Junction, Scorer } from './junction.ts';
import type { Language } from './language.ts';
import { hasHan } from '../../text/han.ts';

/** Neither the language nor the page knows the two characters side by side. */
const UNKNOWN = -0.8;

/** Characters on both sides of the break that make a word of the language or a wording of the page. */
export const scoreWordAcross: Scorer = {
  id: 'word-across',
  score: (junction, language) => {
    const { left, right, overlap } = junction;
    if (!meetsHan(junction)) return 0;
    const rest = right.text.slice(overlap);
    const score = scoreWord(left.text, rest, language) + scoreRuns(left.text, rest, language);
    return score === 0 ? UNKNOWN : score;
  },
  bound: (junction, language) => {
    const { left, right, overlap } = junction;
    if (!meetsHan(junction)) return 0;
    return MOST_OF_WORD + scoreRuns(left.text, right.text.slice(overlap), language);
  },
};

/** A word across the break: of two characters, or longer. */
const WORD = 1.5;
const LONG_WORD = 3;
const PAIR = 2;

/** What `scoreWord` gives at most. */
const MOST_OF_WORD = LONG_WORD;

/** A word of the language that spans the break. */
function scoreWord(left: string, right: string, language: Language): number {
  const length = wordBetween(left, right, language.wordAcross);
  if (length === 0) return 0;
  return length > PAIR ? LONG_WORD : WORD;
}

/** A pair of characters, or a run of three, that the page has elsewhere. */
const KNOWN_PAIR = 0.7;
const FREQUENT_PAIR = 1.2;
const KNOWN_RUN = 1.8;
/** A pair that occurs this often does not stand there by chance. */
const FREQUENT = 3;
const RUN = 3;

/** Characters on both sides of a break that stand side by side elsewhere on the page. */
function scoreRuns(left: string, right: string, language: Language): number {
  const pairs = language.count(left.slice(-1) + right.slice(0, 1));
  if (pairs === 0) return 0;
  const runs = [left.slice(-2) + right.slice(0, 1), left.slice(-1) + right.slice(0, 2)];
  const known = runs.filter((run) => run.length === RUN && language.count(run) > 0).length;
  return (pairs >= FREQUENT ? FREQUENT_PAIR : KNOWN_PAIR) + known * KNOWN_RUN;
}

/** Han characters stand on both sides of the break. */
function meetsHan({ left, right, overlap }: Junction): boolean {
  if (!left.endsInHan) return false;
  return overlap === 0 ? right.beginning.isHan : hasHan(right.text.slice(overlap, overlap + 1));
}
