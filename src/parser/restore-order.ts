import type { Report } from '../report/message.ts';
import type { Cohesion } from './cohesion.ts';
import type { Draft } from './draft.ts';
import { placeCaptions } from './order/place-captions.ts';
import { placeDisplacedHeads } from './order/place-displaced-heads.ts';
import type { Passage } from './passage.ts';
import type { Segmented } from './segment-articles.ts';
import type { HiddenSpan } from './types.ts';

export interface Restored {
  readonly drafts: readonly Draft[];
  readonly furniture: readonly Passage[];
  readonly hidden: readonly HiddenSpan[];
}

/** The page that a message points to. */
export interface PageSource {
  readonly file: string;
  readonly text: string;
}

/** Brings heads, text and captions to the articles that they belong to, and text into reading order. */
export function restoreOrder(
  segmented: Segmented,
  cohesion: Cohesion,
  _report: Report,
  _source: PageSource,
): Restored {
  const drafts = placeDisplacedHeads(segmented.drafts, cohesion);
  return {
    drafts: placeCaptions(drafts, segmented.captions, cohesion),
    furniture: segmented.furniture,
    hidden: [],
  };
}
