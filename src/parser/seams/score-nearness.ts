import type { Scorer } from './junction.ts';

/** A text mostly goes on in the very next piece. */
const NEXT = 3;
/** Cost of each piece of text between. */
const STEP = 0.15;
/** Pieces beyond which every place is equally unlikely. */
const FARTHEST = 20;
/** The OCR seldom reads a later column first. */
const BACKWARDS = -2.5;
/** Text of the same article would have to be skipped. */
const SKIPPED = -1.75;
/** The skipped text goes to its own article: what comes after it is then the very next piece. */
const SKIPPED_STRANGERS = 0.25;
/** The first text below a head or a signature begins an article. */
const LEAD = -3;
/** Text without head, signature or dateline continues another. */
const ORPHAN = 2.5;

/** Where `right` stands on the page, as seen from `left`. */
export const scoreNearness: Scorer = {
  id: 'near',
  score: ({ distance, isNext, isSameDraft, isLead, isOrphan, skipsStrangers }) => {
    const lead = isLead ? LEAD : 0;
    if (isNext) return NEXT + lead;
    const steps = Math.min(Math.abs(distance), FARTHEST);
    const skipped = skipsStrangers ? SKIPPED_STRANGERS : isSameDraft ? SKIPPED : 0;
    return (distance < 0 ? BACKWARDS : 0) + skipped + lead + (isOrphan ? ORPHAN : 0) - steps * STEP;
  },
};

/** Characters; shorter repetitions happen by chance. */
const SURE_OVERLAP = 6;
const REPEATS = 12;

/** The end of one column is repeated at the top of the next. */
export const scoreOverlap: Scorer = {
  id: 'overlap',
  score: ({ overlap }) => (overlap >= SURE_OVERLAP ? REPEATS : 0),
};
