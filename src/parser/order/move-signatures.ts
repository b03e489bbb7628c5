import { type Draft, draftsByLine, isEmptyDraft } from '../draft.ts';
import { opensReport } from '../lexicon/report-openings.ts';
import type { Line } from '../line.ts';
import { linesOf, type Passage, passageText } from '../passage.ts';

/** Where the signatures of a page stood: which text they closed, and which text only a signature parts from what is above. */
export interface Closings {
  /** The last line of text above each signature line that closes a draft. */
  readonly signed: ReadonlyMap<Passage, Line>;
  /** For the first line of each text without head the last line of text above it. */
  readonly above: ReadonlyMap<Line, Line>;
}

/**
 * A signature below a text follows it to the article that the text has come to; the text below the signature then goes on
 * with what stood above.
 */
export function moveSignatures(drafts: readonly Draft[], closings: Closings): Draft[] {
  if (closings.signed.size + closings.above.size === 0) return [...drafts];
  const homes = draftsByLine(drafts);
  const settled = new Map(drafts.map((draft): [Draft, Passage[]] => [draft, []]));
  for (const draft of drafts) {
    for (const signature of draft.bylines) {
      const above = closings.signed.get(signature);
      const home = above === undefined ? undefined : homes.get(above);
      settled.get(home ?? draft)?.push(signature);
    }
  }
  const goesOn = (draft: Draft | undefined, before: Draft | undefined) => {
    const first = linesOf(draft?.body ?? [])[0];
    const above = first === undefined ? undefined : closings.above.get(first);
    const home = above === undefined ? undefined : homes.get(above);
    return (
      draft !== undefined && isUntitled(draft) && home !== undefined && home !== before && home !== draft
    );
  };
  return drafts
    .flatMap((draft, index): Draft[] => {
      const before = drafts[index - 1];
      if (before !== undefined && goesOn(draft, before)) return [];
      const whole = { ...draft, bylines: settled.get(draft) ?? [] };
      const after = drafts[index + 1];
      return [after !== undefined && goesOn(after, draft) ? joinDrafts(whole, after) : whole];
    })
    .filter((draft) => !isEmptyDraft(draft));
}

/** Nothing but the signature above it made the text an article of its own. */
function isUntitled({ heads, bylines, body }: Draft): boolean {
  const first = body[0];
  return (
    heads.length === 0 && bylines.length === 0 && first?.role === 'body' && !opensReport(passageText(first))
  );
}

function joinDrafts(draft: Draft, after: Draft): Draft {
  return {
    ...draft,
    body: [...draft.body, ...after.body],
    captions: [...draft.captions, ...after.captions],
    isSigned: after.isSigned,
  };
}

/** Notes on the page as it was cut what the signatures close. */
export function findClosings(drafts: readonly Draft[]): Closings {
  const signed = new Map<Passage, Line>();
  const above = new Map<Line, Line>();
  drafts.forEach(({ heads, bylines, body }, index) => {
    const last = lastOf(body);
    for (const signature of bylines) {
      const isBelow = last !== undefined && linesOf([signature]).every(({ start }) => start > last.start);
      if (isBelow) signed.set(signature, last);
    }
    const first = linesOf(body)[0];
    const before = lastOf(drafts[index - 1]?.body ?? []);
    if (heads.length === 0 && first !== undefined && before !== undefined) above.set(first, before);
  });
  return { signed, above };
}

/** The line that stands last on the page. */
function lastOf(body: readonly Passage[]): Line | undefined {
  return linesOf(body).reduce<Line | undefined>(
    (latest, line) => (latest === undefined || line.start > latest.start ? line : latest),
    undefined,
  );
}
