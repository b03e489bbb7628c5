import type { Scorer } from './scorer.ts';

/** Shorter repetitions happen by chance. */
const SURE_OVERLAP = 6;
/** Weight of a repetition that cannot be chance. */
const WEIGHT = 12;

/** The end of one column repeated at the top of the next. */
export const scoreOverlap: Scorer = {
  id: 'overlap',
  score: ({ overlap }) => (overlap >= SURE_OVERLAP ? WEIGHT : 0),
};
