import { scoreBeginning } from './score-beginning.ts';
import { scoreNearness } from './score-nearness.ts';
import { scoreOverlap } from './score-overlap.ts';
import { scorePairs } from './score-pairs.ts';
import { scoreWordAcross } from './score-word-across.ts';
import type { Scorer } from './scorer.ts';

/** What the characters at a junction and its place say, the cheapest first. */
export const nearScorers: readonly Scorer[] = [
  scoreNearness,
  scoreOverlap,
  scorePairs,
  scoreBeginning,
  scoreWordAcross,
];
