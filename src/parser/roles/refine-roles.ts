import { sentenceBetweenCaptions, wholeClauseToCaption } from './refinements/clauses-to-caption.ts';
import { factCards } from './refinements/fact-cards.ts';
import { leadToDeck } from './refinements/lead-to-deck.ts';
import {
  brokenWordToBody,
  clausesToBody,
  leadBelowByline,
  shoutToBody,
  speakerToSpeech,
  speechToBody,
} from './refinements/sentences-to-body.ts';
import { announcingLine } from './refinements/announcing-lines.ts';
import { clauseAboveSignature } from './refinements/clause-above-signature.ts';
import { creditToCaption, textBesidePicture } from './refinements/picture-texts.ts';
import { hideRepeats } from './refinements/hide-repeats.ts';
import { itemsToBody, listKeyPoints } from './refinements/list-items.ts';
import { joinChoppedCaptions } from './refinements/join-chopped-captions.ts';
import { dayAtPageTop, labelPageTop } from './refinements/page-top.ts';
import { signOffToBody, subjectOfNotice, textOfNotice } from './refinements/notice-texts.ts';
import { markPageSlogans } from './refinements/page-slogans.ts';
import {
  nameBelowHead,
  namesBehindBullet,
  namesBelowRole,
  nameWithoutHead,
} from './refinements/signature-lines.ts';
import { fragmentAboveLabel, labelBehindSign } from './refinements/column-labels.ts';
import { rowsToBody } from './refinements/rows-to-body.ts';
import { versesToBody } from './refinements/verses-to-body.ts';
import type { RoledLine } from '../line.ts';
import type { Refinement } from './refinement.ts';

/** Corrects the roles of lines by their neighbours, one small pass after the other. */
export function refineRoles(lines: readonly RoledLine[], passes: readonly Refinement[]): RoledLine[] {
  return passes.reduce<RoledLine[]>((refined, { refine }) => refine(refined), [...lines]);
}

/** In this order; a comment says what would be read otherwise in another, the rest could stand anywhere. */
export const refinements: readonly Refinement[] = [
  dayAtPageTop,
  labelBehindSign,
  namesBelowRole,
  namesBehindBullet,
  // Who wrote it stands between the headline and a deck, and above verses.
  nameBelowHead,
  nameWithoutHead,
  // A credit among the chopped lines of a caption is not yet joined to the line above it.
  joinChoppedCaptions,
  // The poet stands above verses, not above text.
  versesToBody,
  shoutToBody,
  // An office that signs two notices is no head read twice, and no item of the list above it.
  signOffToBody,
  subjectOfNotice,
  textOfNotice,
  // What stands between a headline and its report may be a repetition, not its deck.
  hideRepeats,
  fragmentAboveLabel,
  brokenWordToBody,
  clauseAboveSignature,
  clausesToBody,
  announcingLine,
  factCards,
  itemsToBody,
  rowsToBody,
  // Speech is recognized by the paragraph below it, which may be a clause below a signature.
  speechToBody,
  speakerToSpeech,
  leadToDeck,
  // Decks are read twice too.
  hideRepeats,
  listKeyPoints,
  wholeClauseToCaption,
  // A caption with a credit is distinguished from text beside the picture, and that from a sentence among captions.
  creditToCaption,
  textBesidePicture,
  sentenceBetweenCaptions,
  leadBelowByline,
  // Slogans of a page are no part of the heads at its top.
  markPageSlogans,
  labelPageTop,
];
