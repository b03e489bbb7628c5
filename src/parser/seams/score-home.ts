import type { Scorer } from './scorer.ts';

/** Paragraphs of one article hardly ever share less. */
const NOTHING_SHARED = 0.02;
const WEIGHT = 1.2;

/** The piece has nothing to do with the text above it on the page: it must belong somewhere else. */
export const scoreHome: Scorer = {
  id: 'stranger-at-home',
  score: ({ isSameDraft, isLead, matterElsewhere }) =>
    !isSameDraft && !isLead && matterElsewhere < NOTHING_SHARED ? WEIGHT : 0,
};
