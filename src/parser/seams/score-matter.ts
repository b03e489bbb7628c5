import type { Scorer } from './scorer.ts';

/** Points for each hundredth of shared weight that one place has more than the other. */
const SLOPE = 40;
/** A paragraph may well speak of other things than its article: less matter says less than more matter. */
const FALL = 25;
const MOST = 3;
/** A text need not speak of its article's matter in every paragraph. */
const MOST_FOR_NEXT = 1.5;

/** The piece is about what the article that breaks off is about, more than about what stands around it. */
export const scoreMatter: Scorer = {
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
