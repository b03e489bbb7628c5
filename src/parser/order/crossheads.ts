import { LONGEST_CROSSHEAD } from '../articles/head-series.ts';
import { SAME_TOPIC } from '../articles/opening-clues.ts';
import { headPattern } from '../articles/page-heads.ts';
import type { Cohesion } from '../cohesion.ts';
import { type Draft, draftsByLine, joinDrafts } from '../draft.ts';
import type { Line } from '../line.ts';
import { opensReportOrLetter } from '../lexicon/report-openings.ts';
import { type Passage, passageText } from '../passage.ts';
import { bodyProfile } from './body-profile.ts';

/** Fewest crossheads of one pattern that make a series. */
const LEAST_IN_SERIES = 2;

/** Moves crossheads of one pattern, with the text below them, to the article that begins the series. */
export function gatherCrossheads(drafts: readonly Draft[]): Draft[] {
  const owners = new Map<string, number>();
  drafts.forEach((draft, index) => {
    for (const pattern of seriesOf(draft)) if (!owners.has(pattern)) owners.set(pattern, index);
  });
  return [...owners].reduce<Draft[]>(
    (gathered, [pattern, owner]) => gatherOne(gathered, pattern, owner),
    [...drafts],
  );
}

function seriesOf({ body }: Draft): string[] {
  const patterns = body.flatMap((passage) => patternOf(passage) ?? []);
  return [...new Set(patterns)].filter(
    (one) => patterns.filter((other) => other === one).length >= LEAST_IN_SERIES,
  );
}

function patternOf(passage: Passage): string | undefined {
  return passage.role === 'crosshead' ? headPattern(passageText(passage)) : undefined;
}

function gatherOne(drafts: readonly Draft[], pattern: string, owner: number): Draft[] {
  const moved: Passage[] = [];
  const left = drafts.map((draft, index) => {
    const start = draft.body.findIndex((passage) => patternOf(passage) === pattern);
    if (index === owner || start === -1) return draft;
    moved.push(...draft.body.slice(start));
    return { ...draft, body: draft.body.slice(0, start) };
  });
  return left.map((draft, index) =>
    index === owner ? { ...draft, body: [...draft.body, ...moved] } : draft,
  );
}

/** For the first head of each draft, as the page was cut, the last line of the text above it. */
export function linesAbove(drafts: readonly Draft[]): ReadonlyMap<Line, Line> {
  const above = new Map<Line, Line>();
  drafts.forEach(({ heads }, index) => {
    const first = heads[0]?.strips[0]?.line;
    const last = drafts[index - 1]?.body.at(-1)?.strips.at(-1)?.line;
    if (first !== undefined && last !== undefined) above.set(first, last);
  });
  return above;
}

/**
 * Turns headlines back into crossheads. A short head without signature or dateline was taken for a headline because another
 * article's text stood above it; when that text has been moved to its own article, and the article shares the topic of the
 * head's text, the head is a crosshead there. `above` is what `linesAbove` found before text was moved.
 */
export function rejoinCrossheads(
  drafts: readonly Draft[],
  above: ReadonlyMap<Line, Line>,
  cohesion: Cohesion,
): Draft[] {
  const homes = draftsByLine(drafts);
  /** For each draft that was joined to another, that one. */
  const movedTo = new Map<Draft, Draft>();
  const joined = new Map(drafts.map((draft) => [draft, draft] as const));
  drafts.forEach((draft, index) => {
    const head = draft.heads[0]?.strips[0]?.line;
    const line = head === undefined ? undefined : above.get(head);
    const home = line === undefined ? undefined : currentOwner(movedTo, homes.get(line));
    const owner = home === undefined ? undefined : joined.get(home);
    const whole = joined.get(draft);
    if (whole === undefined || home === undefined || owner === undefined) return;
    if (home === draft || home === drafts[index - 1]) return;
    if (!isCrosshead(whole)) return;
    if (cohesion.shared(bodyProfile(whole, cohesion), bodyProfile(owner, cohesion)) < SAME_TOPIC) return;
    joined.set(home, joinAsCrosshead(owner, whole));
    joined.delete(draft);
    movedTo.set(draft, home);
  });
  return [...joined.values()];
}

/** The draft that a draft has finally been joined to, through any number of joins. */
function currentOwner(movedTo: ReadonlyMap<Draft, Draft>, draft: Draft | undefined): Draft | undefined {
  let at = draft;
  for (let next = at; next !== undefined; next = movedTo.get(next)) at = next;
  return at;
}

function joinAsCrosshead(owner: Draft, draft: Draft): Draft {
  const crossheads = draft.heads.map((head): Passage => ({ ...head, role: 'crosshead' }));
  return {
    ...joinDrafts(owner, draft, [...owner.body, ...crossheads, ...draft.body]),
    weakestCrosshead: Math.min(owner.weakestCrosshead, draft.weakestCrosshead, 0),
  };
}

function isCrosshead({ heads, bylines, body }: Draft): boolean {
  const [only, ...others] = heads;
  const isShort = only !== undefined && others.length === 0 && passageText(only).length <= LONGEST_CROSSHEAD;
  const [first] = body;
  const isOpened = first !== undefined && opensReportOrLetter(passageText(first));
  return isShort && bylines.length === 0 && !isOpened;
}
