import type { Cohesion } from '../cohesion.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Passage } from '../passage.ts';
import { passageText } from '../passage-text.ts';

/** Longest crosshead that stood for a headline. */
const LONGEST = 15;
/** Share of words that two parts of one article have in common; see `segment/head-clues.ts`. */
const SAME_MATTER = 0.055;

/**
 * A short head without signature or dateline was cut off as a headline because another article's text stood above it.
 * When the piece above has gone to its own article, and that article is about the same thing, it is a crosshead there.
 */
export function rejoinCrossheads(
  drafts: readonly Draft[],
  above: ReadonlyMap<Line, Line>,
  cohesion: Cohesion,
): Draft[] {
  const homes = new Map<Line, Draft>();
  const settle = (draft: Draft) => {
    for (const { strips } of draft.body) for (const { line } of strips) homes.set(line, draft);
  };
  drafts.forEach(settle);
  const joined = new Map(drafts.map((draft) => [draft, draft] as const));
  drafts.forEach((original, index) => {
    const draft = joined.get(original);
    const head = original.heads[0]?.strips[0]?.line;
    const line = head === undefined ? undefined : above.get(head);
    const owner = line === undefined ? undefined : homes.get(line);
    const before = joined.get(drafts[index - 1] ?? original);
    if (draft === undefined || owner === undefined || owner === draft || owner === before) return;
    if (!isCrosshead(draft) || !sharesMatter(draft, owner, cohesion)) return;
    const first = drafts.find((one) => joined.get(one) === owner);
    if (first === undefined) return;
    const whole = joinDrafts(owner, draft);
    joined.set(first, whole);
    joined.delete(original);
    settle(whole);
  });
  return [...joined.values()];
}

function joinDrafts(owner: Draft, draft: Draft): Draft {
  const crossheads = draft.heads.map((head): Passage => ({ ...head, role: 'crosshead' }));
  return {
    ...owner,
    body: [...owner.body, ...crossheads, ...draft.body],
    captions: [...owner.captions, ...draft.captions],
    isSigned: draft.isSigned,
    weakestCrosshead: Math.min(owner.weakestCrosshead, draft.weakestCrosshead, 0),
  };
}

function isCrosshead({ heads, bylines }: Draft): boolean {
  const [only, ...others] = heads;
  const isShort = only !== undefined && others.length === 0 && passageText(only).length <= LONGEST;
  return isShort && bylines.length === 0;
}

function sharesMatter(draft: Draft, owner: Draft, cohesion: Cohesion): boolean {
  const profile = (body: readonly Passage[]) => cohesion.profile(body.map(passageText).join('\n'));
  return cohesion.shared(profile(draft.body), profile(owner.body)) >= SAME_MATTER;
}
