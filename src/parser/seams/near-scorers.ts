import { scoreBeginning } from './score-beginning.ts';
import { scoreNearness } from './score-nearness.ts';
import { scoreOverlap } from './score-overlap.ts';
import { scorePairs } from './score-pairs.ts';
import type { Scorer } from './scorer.ts';

/** What the place of a junction and the marks at it say: cheap to tell. */
export const nearScorers: readonly Scorer[] = [scoreNearness, scoreOverlap, scorePairs, scoreBeginning];
