import { readBeginning } from './read-beginning.ts';
import type { Scorer } from './scorer.ts';

const SURELY_CONTINUES = 4;
const MAY_CONTINUE = 0.8;
const SURELY_BEGINS = -3;
const OPENS_REPORT = -12;
const NUMBER_GOES_ON = 1.5;
const IS_STUB = 1;

/** What the first characters of the right side say: middle of a sentence, or a paragraph of its own. */
export const scoreBeginning: Scorer = {
  id: 'beginning',
  score: ({ left, right, overlap }) => {
    if (right.opensReport) return OPENS_REPORT;
    const rest = overlap === 0 ? right.beginning : readBeginning(right.text.slice(overlap));
    if (rest.continues) return SURELY_CONTINUES;
    const stub = rest.isStub ? IS_STUB : 0;
    if (left.endsInNumber && rest.followsNumber) return NUMBER_GOES_ON + stub;
    if (rest.begins && overlap === 0) return SURELY_BEGINS;
    return (rest.leans ? MAY_CONTINUE : 0) + stub;
  },
};
