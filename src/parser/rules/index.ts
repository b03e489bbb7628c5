import { bodyClues } from './body.ts';
import { bylineClues } from './byline.ts';
import { captionClues } from './caption.ts';
import type { Clue } from './clue.ts';
import { folioClues } from './folio.ts';
import { headClues } from './head.ts';
import { keyPointsClues } from './key-points.ts';
import { nameplateClues } from './nameplate.ts';
import { noiseClues } from './noise.ts';
import { sloganClues } from './slogan.ts';

/** Every clue about a single line. */
export const clues: readonly Clue[] = [
  ...nameplateClues,
  ...folioClues,
  ...noiseClues,
  ...sloganClues,
  ...headClues,
  ...keyPointsClues,
  ...bylineClues,
  ...captionClues,
  ...bodyClues,
];
