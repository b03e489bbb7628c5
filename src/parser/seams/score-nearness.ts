import type { Scorer } from './scorer.ts';

/** A column mostly goes on in the very next piece. */
const NEXT = 3.5;
/** Cost of each piece of text between. */
const STEP = 0.06;
/** Beyond that distance every place is equally unlikely. */
const FARTHEST = 30;
/** The OCR seldom reads a later column first. */
const BACKWARDS = -2.5;
/** Text of the same article would have to be skipped. */
const SKIPPED = -1.5;
/** The first text below a head or a signature begins an article. */
const LEAD = -4;

/** Where the right side stands. */
export const scoreNearness: Scorer = {
  id: 'near',
  score: ({ distance, isNext, isSameDraft, isLead }) => {
    const lead = isLead ? LEAD : 0;
    if (isNext) return NEXT + lead;
    const steps = Math.min(Math.abs(distance), FARTHEST);
    const skipped = isSameDraft ? SKIPPED : 0;
    return (distance < 0 ? BACKWARDS : 0) + skipped + lead - steps * STEP;
  },
};
