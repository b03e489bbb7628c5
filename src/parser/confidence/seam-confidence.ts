import { endsSentence } from '../../text/sentences.ts';
import type { Draft } from '../draft.ts';
import { type PassageSeam, passageText } from '../passage.ts';
import { fitted } from './fitted.ts';
import { logistic } from './logistic.ts';

/** Beyond it more evidence is not surer. */
const MOST_MARGIN = 8;

/** 0 to 1 for a seam, on a page of that disorder. */
export function seamConfidence(seam: PassageSeam, disorder: number): number {
  return logistic(fitted.seam, seamEvidence(seam, disorder));
}

/** How much more speaks for the seam than for the best that could stand in its place; whether it is the next text; the page. */
export function seamEvidence({ margin, isNext }: PassageSeam, disorder: number): readonly number[] {
  return [Math.max(-MOST_MARGIN, Math.min(MOST_MARGIN, margin)), isNext ? 1 : 0, disorder];
}

/** A page with few broken-off texts says little about its order. */
const USUAL_BROKEN_OFF = 4;

/** 0 to 1: how many of the broken-off texts of a page do not simply go on in the text below them. */
export function measureDisorder(drafts: readonly Draft[]): number {
  const texts = drafts.flatMap(({ body }) => body.filter(({ role }) => role === 'body'));
  const seams = texts.flatMap((passage) => passage.seams);
  const open = texts.filter((passage) => !endsSentence(passageText(passage))).length;
  const displaced = seams.filter(({ isNext }) => !isNext).length + open;
  return displaced / (seams.length + open + USUAL_BROKEN_OFF);
}
