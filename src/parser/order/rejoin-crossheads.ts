import type { Cohesion } from '../cohesion.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Passage } from '../passage.ts';
import { passageText } from '../passage-text.ts';
import { homesOf } from './homes-of.ts';
import { bodyProfile } from './body-profile.ts';

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
  const homes = homesOf(drafts);
  /** For each draft that has come to another, that one. */
  const movedTo = new Map<Draft, Draft>();
  const joined = new Map(drafts.map((draft) => [draft, draft] as const));
  drafts.forEach((draft, index) => {
    const head = draft.heads[0]?.strips[0]?.line;
    const line = head === undefined ? undefined : above.get(head);
    const home = line === undefined ? undefined : follow(movedTo, homes.get(line));
    const owner = home === undefined ? undefined : joined.get(home);
    const whole = joined.get(draft);
    if (whole === undefined || home === undefined || owner === undefined) return;
    if (home === draft || home === drafts[index - 1]) return;
    if (!isCrosshead(whole) || !sharesMatter(whole, owner, cohesion)) return;
    joined.set(home, joinDrafts(owner, whole));
    joined.delete(draft);
    movedTo.set(draft, home);
  });
  return [...joined.values()];
}

/** The draft to which this one has come at last. */
function follow(movedTo: ReadonlyMap<Draft, Draft>, draft: Draft | undefined): Draft | undefined {
  let at = draft;
  for (let next = at; next !== undefined; next = movedTo.get(next)) at = next;
  return at;
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
  return cohesion.shared(bodyProfile(draft, cohesion), bodyProfile(owner, cohesion)) >= SAME_MATTER;
}
