import { type OpeningClue, openingClues } from './articles/opening-clues.ts';
import { type TitleClue, titleClues } from './articles/title-clues.ts';
import type { LineClue } from './roles/clue.ts';
import { refinements } from './roles/refine-roles.ts';
import type { Refinement } from './roles/refinement.ts';
import { bodyClues } from './roles/rules/body.ts';
import { bylineClues } from './roles/rules/byline.ts';
import { captionClues } from './roles/rules/caption.ts';
import { closingClues } from './roles/rules/closing.ts';
import { folioClues } from './roles/rules/folio.ts';
import { headClues } from './roles/rules/head.ts';
import { keyPointsClues } from './roles/rules/key-points.ts';
import { nameplateClues, sloganClues } from './roles/rules/nameplate-and-slogans.ts';
import { noiseClues } from './roles/rules/noise.ts';

/** What the parser knows of newspapers, one rule an object. */
export interface Rules {
  /** What a line looks like by itself. */
  readonly line: readonly LineClue[];
  /** What its neighbours make of it, in this order. */
  readonly refinements: readonly Refinement[];
  /** Whether an article begins at a group of heads. */
  readonly opening: readonly OpeningClue[];
  /** Which head is kicker, headline or deck. */
  readonly title: readonly TitleClue[];
}

export const RULES: Rules = {
  line: [
    ...nameplateClues,
    ...folioClues,
    ...noiseClues,
    ...sloganClues,
    ...headClues,
    ...keyPointsClues,
    ...bylineClues,
    ...captionClues,
    ...closingClues,
    ...bodyClues,
  ],
  refinements,
  opening: openingClues,
  title: titleClues,
};
