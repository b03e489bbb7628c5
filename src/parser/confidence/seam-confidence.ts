import type { PassageSeam } from '../passage.ts';
import { fitted } from './fitted.ts';
import { logistic } from './logistic.ts';

/** Beyond it more evidence is not surer. */
const MOST = 8;

/** 0 to 1 for a seam, on a page of that disorder. */
export function seamConfidence(seam: PassageSeam, disorder: number): number {
  return logistic(fitted.seam, seamEvidence(seam, disorder));
}

/** How much more speaks for the seam than for the best that could stand in its place; whether it is the next text; the page. */
export function seamEvidence({ margin, isNext }: PassageSeam, disorder: number): readonly number[] {
  return [Math.max(-MOST, Math.min(MOST, margin)), isNext ? 1 : 0, disorder];
}
