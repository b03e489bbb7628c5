import type { Cohesion } from './cohesion.ts';
import type { Draft } from './draft.ts';
import { placeCaptions } from './order/place-captions.ts';
import { placeDisplacedHeads } from './order/place-displaced-heads.ts';
import { applySeams } from './seams/apply-seams.ts';
import { findSeams } from './seams/find-seams.ts';
import type { Language } from './seams/language.ts';
import { listTextUnits } from './seams/list-text-units.ts';
import type { Passage } from './passage.ts';
import type { Segmented } from './segment-articles.ts';
import type { HiddenSpan } from './types.ts';

export interface Restored {
  readonly drafts: readonly Draft[];
  readonly furniture: readonly Passage[];
  readonly hidden: readonly HiddenSpan[];
}

/** Brings heads, text and captions to the articles that they belong to, and text into reading order. */
export function restoreOrder(segmented: Segmented, cohesion: Cohesion, language: Language): Restored {
  const headed = placeDisplacedHeads(segmented.drafts, cohesion);
  const captioned = placeCaptions(headed, segmented.captions, cohesion);
  const units = listTextUnits(captioned);
  const seams = findSeams(units, captioned, cohesion, language);
  const sewn = applySeams(captioned, units, seams, cohesion);
  return { ...sewn, furniture: segmented.furniture };
}
