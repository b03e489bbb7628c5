import type { Junction } from './junction.ts';

/** What `score-matter.ts` and `score-home.ts` give at most. */
const MOST = 4.2;
const MOST_IN_DRAFT = 1.5;

/** What the matter of the articles can add to a junction at most; it is dear to measure. */
export function mostOfMatter({ isSameDraft }: Junction): number {
  return isSameDraft ? MOST_IN_DRAFT : MOST;
}
