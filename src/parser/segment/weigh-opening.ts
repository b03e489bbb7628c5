import type { HeadContext } from './head-context.ts';
import { headClues } from './head-clues.ts';

/** What speaks for a new article at a group of head lines, as the sum of its clues; above 0 it begins there. */
export function weighOpening(context: HeadContext): number {
  return headClues.reduce((sum, { weight, holds }) => sum + (holds(context) ? weight : 0), 0);
}
