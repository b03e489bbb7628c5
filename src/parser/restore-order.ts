import type { Cohesion } from './cohesion.ts';
import type { Draft } from './draft.ts';
import { findClosings } from './order/find-closings.ts';
import { placeCaptions } from './order/place-captions.ts';
import type { Line } from './line.ts';
import { gatherSiblings } from './order/gather-siblings.ts';
import { joinOpenings } from './order/join-openings.ts';
import { rejoinCrossheads } from './order/rejoin-crossheads.ts';
import { settleSignatures, type Closings } from './order/settle-signatures.ts';
import { skippedToCaption } from './order/skipped-to-caption.ts';
import { sortByHeads } from './order/sort-by-heads.ts';
import { placeDisplacedHeads } from './order/place-displaced-heads.ts';
import { applySeams, type Sewn } from './seams/apply-seams.ts';
import { findSeams } from './seams/find-seams.ts';
import { listCandidates } from './seams/list-candidates.ts';
import type { Language } from './seams/language.ts';
import { listTextUnits } from './seams/list-text-units.ts';
import { once } from './once.ts';
import type { Passage } from './passage.ts';
import { textFacts, type TextFacts } from './seams/text-facts.ts';
import type { Segmented } from './segment-articles.ts';
import type { HiddenSpan } from './types.ts';

export interface Restored {
  readonly drafts: readonly Draft[];
  readonly furniture: readonly Passage[];
  readonly hidden: readonly HiddenSpan[];
  /** More open ends compete for each other's continuation than are weighed together. */
  readonly isCrowded: boolean;
}

/** Brings heads, text and captions to the articles that they belong to, and text into reading order. */
export function restoreOrder(segmented: Segmented, cohesion: Cohesion, language: Language): Restored {
  const headed = gatherSiblings(placeDisplacedHeads(segmented.drafts, cohesion));
  const captioned = placeCaptions(headed, segmented.captions, cohesion);
  const closings = findClosings(segmented.drafts);
  const tools = { cohesion, language, factsOf: once(textFacts), closings };
  const sewn = sewAll({ drafts: joinOpenings(captioned), hidden: [], isCrowded: false }, tools);
  const above = linesAbove(segmented.drafts);
  const drafts = rejoinCrossheads(sewn.drafts, above, cohesion);
  return { ...sewn, drafts: sortByHeads(drafts), furniture: segmented.furniture };
}

/** A piece that comes to its place may show where the piece after it belongs; more rounds have never changed a page. */
const MOST_ROUNDS = 3;

type SewnPage = Sewn & Pick<Restored, 'isCrowded'>;

interface Tools {
  readonly cohesion: Cohesion;
  readonly language: Language;
  readonly factsOf: (text: string) => TextFacts;
  readonly closings: Closings;
}

function sewAll(sewn: SewnPage, tools: Tools, round = 1): SewnPage {
  const { cohesion, language, factsOf, closings } = tools;
  const units = listTextUnits(sewn.drafts, factsOf);
  const candidates = listCandidates(units, sewn.drafts, cohesion, language);
  if (candidates.length === 0) return sewn;
  const { chosen: seams, isHeaviest } = findSeams(candidates, round === MOST_ROUNDS);
  if (seams.length === 0 && round === MOST_ROUNDS) return sewn;
  const next = applySeams(skippedToCaption(sewn.drafts, units, seams), units, seams, cohesion);
  const all = {
    drafts: settleSignatures(next.drafts, closings),
    hidden: [...sewn.hidden, ...next.hidden],
    isCrowded: sewn.isCrowded || !isHeaviest,
  };
  return round < MOST_ROUNDS ? sewAll(all, tools, round + 1) : all;
}

/** For the first head of each draft the last line of the text above it on the page. */
function linesAbove(drafts: readonly Draft[]): ReadonlyMap<Line, Line> {
  const above = new Map<Line, Line>();
  drafts.forEach(({ heads }, index) => {
    const first = heads[0]?.strips[0]?.line;
    const last = drafts[index - 1]?.body.at(-1)?.strips.at(-1)?.line;
    if (first !== undefined && last !== undefined) above.set(first, last);
  });
  return above;
}
