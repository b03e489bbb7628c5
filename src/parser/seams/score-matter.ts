import type { Scorer } from './scorer.ts';

/** Two parts of one article share about this much. */
const USUAL = 0.05;
/** Points for each tenth of shared weight above the usual. */
const SLOPE = 25;
const MOST = 3;

/** The article that breaks off and the piece share names and words, more than the piece does with its neighbours. */
export const scoreMatter: Scorer = {
  id: 'same-matter',
  score: ({ sameMatter, matterAtHome, isSameDraft }) => {
    if (isSameDraft) return 0;
    const gain = sameMatter - Math.max(matterAtHome, USUAL);
    return Math.max(-MOST, Math.min(MOST, gain * SLOPE));
  },
};
