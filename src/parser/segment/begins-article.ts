import type { HeadContext } from './head-context.ts';
import { headClues } from './head-clues.ts';

/** Whether a new article begins at a group of head lines, by the sum of its clues. */
export function beginsArticle(context: HeadContext): boolean {
  return headClues.reduce((sum, { weight, holds }) => sum + (holds(context) ? weight : 0), 0) > 0;
}
