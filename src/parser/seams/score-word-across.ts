import { scoreWord } from './score-word.ts';
import { scoreRuns } from './score-runs.ts';
import type { Scorer } from './scorer.ts';

const HAN = /^\p{Script=Han}$/u;
/** Nothing known joins the two characters. */
const STRANGE = -0.8;

/** Characters on both sides of the break that make a word or a wording of the page. */
export const scoreWordAcross: Scorer = {
  id: 'word-across',
  score: ({ left, right, overlap }, language) => {
    const rest = right.text.slice(overlap);
    const [last = '', first = ''] = [left.text.at(-1), rest.at(0)];
    if (!HAN.test(last) || !HAN.test(first)) return 0;
    const score = scoreWord(left.text, rest, language) + scoreRuns(left.text, rest, language);
    return score === 0 ? STRANGE : score;
  },
};
