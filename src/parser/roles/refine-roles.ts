import { sentenceBetweenCaptions, wholeClauseToCaption } from './refinements/clauses-to-caption.ts';
import { leadToDeck } from './refinements/lead-to-deck.ts';
import {
  clausesToBody,
  leadBelowByline,
  shoutToBody,
  speechToBody,
} from './refinements/sentences-to-body.ts';
import { clauseAboveSignature } from './refinements/clause-above-signature.ts';
import { creditToCaption, textBesidePicture } from './refinements/picture-texts.ts';
import { hideRepeats } from './refinements/hide-repeats.ts';
import { itemsToBody, listKeyPoints } from './refinements/list-items.ts';
import { joinChoppedCaptions } from './refinements/join-chopped-captions.ts';
import { dayAtPageTop, labelPageTop } from './refinements/page-top.ts';
import { signOffToBody, subjectOfNotice, textOfNotice } from './refinements/notice-texts.ts';
import { markPageSlogans } from './refinements/page-slogans.ts';
import { nameBelowHead, namesBehindBullet, namesBelowRole } from './refinements/signature-lines.ts';
import { fragmentAboveLabel, labelBehindSign } from './refinements/column-labels.ts';
import { rowsToBody } from './refinements/rows-to-body.ts';
import { versesToBody } from './refinements/verses-to-body.ts';
import type { RoledLine } from '../line.ts';
import type { Refinement } from './refinement.ts';

/** Corrects the roles of lines by their neighbours, one small pass after the other. */
export function refineRoles(lines: readonly RoledLine[], passes: readonly Refinement[]): RoledLine[] {
  return passes.reduce<RoledLine[]>((refined, { refine }) => refine(refined), [...lines]);
}

/** In this order: a later one sees what the earlier ones made. */
export const refinements: readonly Refinement[] = [
  dayAtPageTop,
  labelBehindSign,
  namesBelowRole,
  namesBehindBullet,
  joinChoppedCaptions,
  versesToBody,
  shoutToBody,
  signOffToBody,
  subjectOfNotice,
  textOfNotice,
  hideRepeats,
  fragmentAboveLabel,
  clauseAboveSignature,
  clausesToBody,
  itemsToBody,
  rowsToBody,
  speechToBody,
  leadToDeck,
  hideRepeats,
  listKeyPoints,
  wholeClauseToCaption,
  creditToCaption,
  textBesidePicture,
  sentenceBetweenCaptions,
  nameBelowHead,
  leadBelowByline,
  markPageSlogans,
  labelPageTop,
];
