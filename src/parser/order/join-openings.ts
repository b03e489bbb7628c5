import { type Draft, joinDrafts } from '../draft.ts';
import { type Passage, passageText } from '../passage.ts';
import { opensReport } from '../lexicon/report-openings.ts';

/** Begins with a closing mark, or closes a bracket that it has not opened. */
const STARTS_INSIDE = /^(?:[，,、。；;：:！？!?）)”’》】]|[^（(“《]{1,12}[）)”》])/u;

/**
 * Puts the opening of an article above the text below its headline. The OCR may read the columns of an article in the wrong
 * order: then text from its middle stands below the headline, and the opening follows as a report without headline.
 */
export function joinOpenings(drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft, index) => {
    const before = drafts[index - 1];
    const after = drafts[index + 1];
    if (before !== undefined && isOpeningOf(draft, before)) return [];
    return after !== undefined && isOpeningOf(after, draft)
      ? [joinDrafts(draft, after, [...after.body, ...draft.body])]
      : [draft];
  });
}

function isOpeningOf(opening: Draft, headed: Draft): boolean {
  const first = headed.body[0];
  const isHeadless = opening.heads.length === 0 && opening.bylines.length === 0;
  const isUnopened = headed.bylines.length === 0 && !headed.isSigned && !headed.body.some(opensText);
  const startsInside = first?.role === 'body' && STARTS_INSIDE.test(passageText(first));
  return isHeadless && isUnopened && startsInside && opensText(opening.body[0]);
}

function opensText(passage: Passage | undefined): boolean {
  return passage?.role === 'body' && opensReport(passageText(passage));
}
