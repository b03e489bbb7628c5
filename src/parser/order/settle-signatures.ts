import type { Draft } from '../draft.ts';
import { isEmptyDraft } from '../is-empty-draft.ts';
import type { Line } from '../line.ts';
import type { Passage } from '../passage.ts';
import { homesOf } from './homes-of.ts';
import { linesOf } from './lines-of.ts';
import { passageText } from '../passage-text.ts';
import { opensReport } from '../segment/opens-report.ts';

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
export function settleSignatures(drafts: readonly Draft[], closings: Closings): Draft[] {
  if (closings.signed.size + closings.above.size === 0) return [...drafts];
  const homes = homesOf(drafts);
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
