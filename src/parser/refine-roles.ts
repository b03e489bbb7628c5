import { betweenCaptions } from './refinements/between-captions.ts';
import { leadToDeck } from './refinements/lead-to-deck.ts';
import { shoutToBody } from './refinements/shout-to-body.ts';
import { clauseAboveSignature } from './refinements/clause-above-signature.ts';
import { creditToCaption } from './refinements/credit-to-caption.ts';
import { hideRepeats } from './refinements/hide-repeats.ts';
import { itemsToBody } from './refinements/items-to-body.ts';
import { joinChoppedCaptions } from './refinements/join-chopped-captions.ts';
import { labelPageTop } from './refinements/label-page-top.ts';
import { listKeyPoints } from './refinements/list-key-points.ts';
import { longCrossheadToCaption } from './refinements/long-crosshead-to-caption.ts';
import { speechToBody } from './refinements/speech-to-body.ts';
import { signOffToBody } from './refinements/sign-off-to-body.ts';
import { dayAtPageTop } from './refinements/day-at-page-top.ts';
import { clausesToBody } from './refinements/clauses-to-body.ts';
import { leadBelowByline } from './refinements/lead-below-byline.ts';
import { matterOfNotice } from './refinements/matter-of-notice.ts';
import { loneSlogan } from './refinements/lone-slogan.ts';
import { nameBelowHead } from './refinements/name-below-head.ts';
import { labelBehindBox } from './refinements/label-behind-box.ts';
import { namesBehindBullet } from './refinements/names-behind-bullet.ts';
import { namesBelowRole } from './refinements/names-below-role.ts';
import { rowsToBody } from './refinements/rows-to-body.ts';
import { fragmentAboveLabel } from './refinements/fragment-above-label.ts';
import { textOfNotice } from './refinements/text-of-notice.ts';
import { textBesidePicture } from './refinements/text-beside-picture.ts';
import { tightBelowComma } from './refinements/tight-below-comma.ts';
import { versesToBody } from './refinements/verses-to-body.ts';
import { wholeClauseToCaption } from './refinements/whole-clause-to-caption.ts';
import type { RoledLine } from './roled-line.ts';

/** Corrects the roles of lines by their neighbours, one small pass after the other. */
export function refineRoles(lines: readonly RoledLine[]): RoledLine[] {
  return refinements.reduce<RoledLine[]>((refined, refine) => refine(refined), [...lines]);
}

/** In this order: a later one sees what the earlier ones made. */
const refinements: readonly ((lines: readonly RoledLine[]) => RoledLine[])[] = [
  dayAtPageTop,
  labelBehindBox,
  namesBelowRole,
  namesBehindBullet,
  joinChoppedCaptions,
  versesToBody,
  shoutToBody,
  signOffToBody,
  matterOfNotice,
  textOfNotice,
  hideRepeats,
  fragmentAboveLabel,
  clauseAboveSignature,
  clausesToBody,
  itemsToBody,
  rowsToBody,
  speechToBody,
  tightBelowComma,
  leadToDeck,
  hideRepeats,
  signOffToBody,
  listKeyPoints,
  wholeClauseToCaption,
  creditToCaption,
  textBesidePicture,
  betweenCaptions,
  longCrossheadToCaption,
  nameBelowHead,
  leadBelowByline,
  loneSlogan,
  labelPageTop,
];
