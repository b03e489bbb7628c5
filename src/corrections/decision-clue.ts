/** Begins the clue of a seam that a person decided; the id of the correction follows. */
export const DECISION_CLUE = 'correction/';
