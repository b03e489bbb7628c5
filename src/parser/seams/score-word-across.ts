import { meetsHan } from './meets-han.ts';
import { scoreWord } from './score-word.ts';
import { scoreRuns } from './score-runs.ts';
import type { Scorer } from './scorer.ts';

/** Nothing known joins the two characters. */
const STRANGE = -0.8;

/** Characters on both sides of the break that make a word or a wording of the page. */
export const scoreWordAcross: Scorer = {
  id: 'word-across',
  score: (junction, language) => {
    const { left, right, overlap } = junction;
    if (!meetsHan(junction)) return 0;
    const rest = right.text.slice(overlap);
    const score = scoreWord(left.text, rest, language) + scoreRuns(left.text, rest, language);
    return score === 0 ? STRANGE : score;
  },
};
