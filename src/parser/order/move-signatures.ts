import { type Draft, draftsByLine, isEmptyDraft, joinDrafts } from '../draft.ts';
import { opensReport } from '../lexicon/report-openings.ts';
import type { Line } from '../line.ts';
import { linesOf, type Passage, passageText } from '../passage.ts';

/** Where the signatures of a page stood before text was moved. */
export type Closings = Readonly<ReturnType<typeof findClosings>>;

/**
 * Moves a signature below a text to the article that the text has been moved to. Text without head below the signature then
 * continues the article of the text that stood above it.
 */
export function moveSignatures(drafts: readonly Draft[], closings: Closings): Draft[] {
  if (closings.signedLine.size + closings.lineAbove.size === 0) return [...drafts];
  const homes = draftsByLine(drafts);
  const signatures = new Map(drafts.map((draft): [Draft, Passage[]] => [draft, []]));
  for (const draft of drafts) {
    for (const signature of draft.bylines) {
      const above = closings.signedLine.get(signature);
      const home = above === undefined ? undefined : homes.get(above);
      signatures.get(home ?? draft)?.push(signature);
    }
  }
  const goesOn = (draft: Draft | undefined, before: Draft | undefined) => {
    const first = linesOf(draft?.body ?? [])[0];
    const above = first === undefined ? undefined : closings.lineAbove.get(first);
    const home = above === undefined ? undefined : homes.get(above);
    return (
      draft !== undefined && isUntitled(draft) && home !== undefined && home !== before && home !== draft
    );
  };
  return drafts
    .flatMap((draft, index): Draft[] => {
      const before = drafts[index - 1];
      if (before !== undefined && goesOn(draft, before)) return [];
      const whole = { ...draft, bylines: signatures.get(draft) ?? [] };
      const after = drafts[index + 1];
      return [
        after !== undefined && goesOn(after, draft)
          ? joinDrafts(whole, after, [...whole.body, ...after.body])
          : whole,
      ];
    })
    .filter((draft) => !isEmptyDraft(draft));
}

/** Whether the draft is an article of its own only because a signature stood above it. */
function isUntitled({ heads, bylines, body }: Draft): boolean {
  const first = body[0];
  return (
    heads.length === 0 && bylines.length === 0 && first?.role === 'body' && !opensReport(passageText(first))
  );
}

/** Finds what the signatures close on the page as it was cut into drafts. */
export function findClosings(drafts: readonly Draft[]) {
  /** For each signature below a text the last line of that text. */
  const signedLine = new Map<Passage, Line>();
  /** For the first line of each text without head the last line of the text above it, which a signature closed. */
  const lineAbove = new Map<Line, Line>();
  drafts.forEach(({ heads, bylines, body }, index) => {
    const last = lastOf(body);
    for (const signature of bylines) {
      const isBelow = last !== undefined && linesOf([signature]).every(({ start }) => start > last.start);
      if (isBelow) signedLine.set(signature, last);
    }
    const first = linesOf(body)[0];
    const before = lastOf(drafts[index - 1]?.body ?? []);
    if (heads.length === 0 && first !== undefined && before !== undefined) lineAbove.set(first, before);
  });
  return { signedLine, lineAbove };
}

/** The line that stands lowest on the page. */
function lastOf(body: readonly Passage[]): Line | undefined {
  return linesOf(body).reduce<Line | undefined>(
    (latest, line) => (latest === undefined || line.start > latest.start ? line : latest),
    undefined,
  );
}
