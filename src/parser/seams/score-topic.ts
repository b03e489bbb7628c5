import type { Scorer } from './junction.ts';

/** Points for each hundredth of shared weight that one place has more than the other. */
const SLOPE = 40;
/** A paragraph may well speak of other things than its article: less matter says less than more matter. */
const FALL = 25;
const MOST = 3;
/** A text need not speak of its article's matter in every paragraph. */
const MOST_FOR_NEXT = 1.5;

/** The piece is about what the article that breaks off is about, more than about what stands around it. */
export const scoreTopic: Scorer = {
  id: 'same-matter',
  score: ({ sameMatter, matterElsewhere, matterWeight, isSameDraft, isNext }) => {
    if (isSameDraft && !isNext) return 0;
    const most = isNext ? MOST_FOR_NEXT : MOST;
    return matterWeight * Math.max(-MOST, Math.min(most, slope(sameMatter - matterElsewhere)));
  },
};

function slope(more: number): number {
  return more * (more > 0 ? SLOPE : FALL);
}

/** Paragraphs of one article hardly ever share less. */
const NOTHING_SHARED = 0.02;
const WEIGHT_OF_STRANGER = 1.2;

/** The piece has nothing to do with the text above it on the page: it must belong somewhere else. */
export const scoreStrangerAtHome: Scorer = {
  id: 'stranger-at-home',
  score: ({ isSameDraft, isLead, matterElsewhere }) =>
    !isSameDraft && !isLead && matterElsewhere < NOTHING_SHARED ? WEIGHT_OF_STRANGER : 0,
};
