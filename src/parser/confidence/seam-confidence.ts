import { endsSentence } from '../../text/sentences.ts';
import type { Draft } from '../draft.ts';
import { type PassageSeam, passageText } from '../passage.ts';
import { logistic, type Logistic } from './logistic.ts';

/** Larger margins do not make a seam any surer. */
const MOST_MARGIN = 8;

/** 0 to 1 for a seam on a page of that disorder, by the fit given. */
export function seamConfidence(seam: PassageSeam, disorder: number, fit: Logistic): number {
  return logistic(fit, seamEvidence(seam, disorder));
}

/** The amounts that `Fitted.seam` weighs: the seam's margin, whether it joins neighbours on the page, the page's disorder. */
export function seamEvidence({ margin, isNext }: PassageSeam, disorder: number): readonly number[] {
  return [Math.max(-MOST_MARGIN, Math.min(MOST_MARGIN, margin)), isNext ? 1 : 0, disorder];
}

/** Added to the count of broken-off texts, so that a page with few of them does not count as disordered. */
const USUAL_BROKEN_OFF = 4;

/** 0 to 1: share of a page's broken-off texts that do not simply go on in the text below them. */
export function measureDisorder(drafts: readonly Draft[]): number {
  const texts = drafts.flatMap(({ body }) => body.filter(({ role }) => role === 'body'));
  const seams = texts.flatMap((passage) => passage.seams);
  const open = texts.filter((passage) => !endsSentence(passageText(passage))).length;
  const displaced = seams.filter(({ isNext }) => !isNext).length + open;
  return displaced / (seams.length + open + USUAL_BROKEN_OFF);
}
