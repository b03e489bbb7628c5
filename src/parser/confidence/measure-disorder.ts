import type { Draft } from '../draft.ts';
import { endsSentence } from '../../text/sentences.ts';
import { passageText } from '../passage-text.ts';

/** A page with few broken-off texts says little about its order. */
const USUAL = 4;

/** 0 to 1: how many of the broken-off texts of a page do not simply go on in the text below them. */
export function measureDisorder(drafts: readonly Draft[]): number {
  const texts = drafts.flatMap(({ body }) => body.filter(({ role }) => role === 'body'));
  const seams = texts.flatMap((passage) => passage.seams);
  const open = texts.filter((passage) => !endsSentence(passageText(passage))).length;
  const displaced = seams.filter(({ isNext }) => !isNext).length + open;
  return displaced / (seams.length + open + USUAL);
}
