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
  return drafts.reduce<Draft[]>(
    (joined, { heads }) => {
      const first = heads[0]?.strips[0]?.line;
      const at = joined.findIndex(
        (draft) => first !== undefined && draft.heads[0]?.strips[0]?.line === first,
      );
      const line = first === undefined ? undefined : above.get(first);
      const home = joined.findIndex(
        (draft, index) => index !== at && line !== undefined && holds(draft, line),
      );
      return joinOne(joined, at, home, cohesion);
    },
    [...drafts],
  );
}

function joinOne(drafts: readonly Draft[], at: number, home: number, cohesion: Cohesion): Draft[] {
  const draft = drafts[at];
  const owner = drafts[home];
  if (draft === undefined || owner === undefined || home === at - 1) return [...drafts];
  if (!isCrosshead(draft) || !sharesMatter(draft, owner, cohesion)) return [...drafts];
  const crossheads = draft.heads.map((head): Passage => ({ ...head, role: 'crosshead' }));
  const joined: Draft = {
    ...owner,
    body: [...owner.body, ...crossheads, ...draft.body],
    captions: [...owner.captions, ...draft.captions],
    isSigned: draft.isSigned,
  };
  return drafts.flatMap((other, index) => (index === at ? [] : [index === home ? joined : other]));
}

function isCrosshead({ heads, bylines }: Draft): boolean {
  const [only, ...others] = heads;
  const isShort = only !== undefined && others.length === 0 && passageText(only).length <= LONGEST;
  return isShort && bylines.length === 0;
}

function holds({ body }: Draft, line: Line): boolean {
  return body.some(({ strips }) => strips.some((strip) => strip.line === line));
}

function sharesMatter(draft: Draft, owner: Draft, cohesion: Cohesion): boolean {
  const profile = (body: readonly Passage[]) => cohesion.profile(body.map(passageText).join('\n'));
  return cohesion.shared(profile(draft.body), profile(owner.body)) >= SAME_MATTER;
}
