import { segmentArticles, type Segmented } from './articles/segment-articles.ts';
import { type Cohesion, measureCohesion } from './cohesion.ts';
import { cutEditorsCodes } from './lines/cut-editors-codes.ts';
import { listHiddenSpans } from './lines/cut-pieces.ts';
import { dropWrapSpaces } from './lines/drop-wrap-spaces.ts';
import { joinWrappedLines } from './lines/join-wrapped-lines.ts';
import { splitLines } from './lines/split-lines.ts';
import { memoize } from '../text/memoize.ts';
import { gatherCrossheads, linesAbove, rejoinCrossheads } from './order/crossheads.ts';
import { joinOpenings } from './order/join-openings.ts';
import { type Closings, findClosings, moveSignatures } from './order/move-signatures.ts';
import { placeCaptions } from './order/place-captions.ts';
import { placeDisplacedHeads, sortByHeads } from './order/place-heads.ts';
import { classifyRoles } from './roles/classify-roles.ts';
import { refineRoles } from './roles/refine-roles.ts';
import { RULES, type Rules } from './rules.ts';
import { applySeams, type Sewn } from './seams/apply-seams.ts';
import { findSeams } from './seams/find-seams.ts';
import { type Language, measureLanguage } from './seams/language.ts';
import { listCandidates } from './seams/list-candidates.ts';
import { skippedToCaption } from './seams/skipped-captions.ts';
import { listTextUnits, readTextFacts, type TextFacts } from './seams/text-units.ts';

/** Cuts one decoded page into lines and restores its articles, as drafts with all their evidence. */
export function restorePage(text: string, rules: Rules = RULES) {
  const { lines: printed, codes } = cutEditorsCodes(splitLines(text));
  const lines = dropWrapSpaces(joinWrappedLines(printed));
  const roled = refineRoles(classifyRoles(lines, rules.line), rules.refinements);
  const running = roled.filter(({ role }) => role === 'body').map(({ line }) => line.text);
  const cohesion = measureCohesion(running);
  const segmented = segmentArticles(roled, cohesion, rules);
  const restored = restoreOrder(segmented, cohesion, measureLanguage(running), rules);
  return { ...restored, hidden: [...codes, ...listHiddenSpans(roled), ...restored.hidden] };
}

/** Moves heads, text and captions to the articles that they belong to, and puts text into reading order. */
function restoreOrder(segmented: Segmented, cohesion: Cohesion, language: Language, { title }: Rules) {
  const headed = gatherCrossheads(placeDisplacedHeads(segmented.drafts, cohesion, title));
  const captioned = placeCaptions(headed, segmented.captions, cohesion);
  const closings = findClosings(segmented.drafts);
  const tools = { cohesion, language, factsOf: memoize(readTextFacts), closings };
  const sewn = sewInRounds({ drafts: joinOpenings(captioned), hidden: [], isCrowded: false }, tools);
  const above = linesAbove(segmented.drafts);
  const drafts = rejoinCrossheads(sewn.drafts, above, cohesion);
  return { ...sewn, drafts: sortByHeads(drafts), furniture: segmented.furniture };
}

/** A piece put in its place may show where the piece after it belongs. No known page changes after the third round. */
const MOST_ROUNDS = 3;

interface SewnPage extends Sewn {
  /** More open ends compete for one another's continuation than can be weighed together. */
  readonly isCrowded: boolean;
}

interface Tools {
  readonly cohesion: Cohesion;
  readonly language: Language;
  readonly factsOf: (text: string) => TextFacts;
  readonly closings: Closings;
}

function sewInRounds(sewn: SewnPage, tools: Tools, round = 1): SewnPage {
  const { cohesion, language, factsOf, closings } = tools;
  const units = listTextUnits(sewn.drafts, factsOf);
  const candidates = listCandidates(units, sewn.drafts, cohesion, language);
  if (candidates.length === 0) return sewn;
  const { chosen: seams, isHeaviest } = findSeams(candidates, round === MOST_ROUNDS);
  const next = applySeams(skippedToCaption(sewn.drafts, units, seams), units, seams, cohesion);
  const all = {
    drafts: moveSignatures(next.drafts, closings),
    hidden: [...sewn.hidden, ...next.hidden],
    isCrowded: sewn.isCrowded || !isHeaviest,
  };
  return round < MOST_ROUNDS ? sewInRounds(all, tools, round + 1) : all;
}
