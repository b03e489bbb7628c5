import type { ParsedPage } from '../../parser/types.ts';
import type { CorrectionOf } from '../../records/correction-record.ts';
import { holds, printedOffsets } from '../../text/span.ts';
import { anchoredSpan } from '../edits/anchors.ts';
import type { Outcome } from '../edits/outcome.ts';
import { takeOut } from '../edits/take-out.ts';

/** Hides characters as a repetition or as stray marks. */
export function applyHide(page: ParsedPage, { range, as: role, of }: CorrectionOf<'hide'>): Outcome {
  const span = anchoredSpan(range);
  const isHidden = (at: number) => page.hidden.some((hidden) => hidden.role === role && holds(hidden, at));
  if (printedOffsets(page.text, span).every(isHidden)) return { fulfilled: true };
  const rest = takeOut(page, span);
  return {
    page: { ...rest, hidden: [...rest.hidden, { ...span, role, ...(of && { of: anchoredSpan(of) }) }] },
  };
}
