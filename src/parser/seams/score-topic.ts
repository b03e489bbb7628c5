import type { Scorer } from './junction.ts';

/** Score for a share of words, 0 to 1, that is larger than elsewhere. */
const SLOPE = 40;
/** The same for a smaller share, which says less: a paragraph may well speak of other things than its article. */
const FALL = 25;
/** Largest score, for and against. */
const MOST = 3;
/** Largest score for the very next text, which is likely to go on in any case. */
const MOST_FOR_NEXT = 1.5;

/** `right` shares more with the article that breaks off than with those around it. */
export const scoreTopic: Scorer = {
  id: 'same-matter',
  score: ({ topicShare, topicShareElsewhere, topicCertainty, isSameDraft, isNext }) => {
    if (isSameDraft && !isNext) return 0;
    const most = isNext ? MOST_FOR_NEXT : MOST;
    const more = topicShare - topicShareElsewhere;
    return topicCertainty * Math.max(-MOST, Math.min(most, more * (more > 0 ? SLOPE : FALL)));
  },
};

/** Paragraphs of one article hardly ever have a smaller share of words in common. */
const NOTHING_SHARED = 0.02;
const WEIGHT_OF_STRANGER = 1.2;

/** `right` has nothing in common with the text above it on the page: it must belong somewhere else. */
export const scoreStrangerAtHome: Scorer = {
  id: 'stranger-at-home',
  score: ({ isSameDraft, isLead, topicShareElsewhere }) =>
    !isSameDraft && !isLead && topicShareElsewhere < NOTHING_SHARED ? WEIGHT_OF_STRANGER : 0,
};
