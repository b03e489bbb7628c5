import type { ParsedPage } from '../../parser/types.ts';
import type { CorrectionOf } from '../../records/correction-record.ts';
import { isPrinted } from '../../text/span.ts';
import type { Outcome } from '../outcome.ts';
import { anchoredSpan } from '../anchors.ts';
import { takeOut } from '../take-out.ts';

/** Hides characters as a repetition or as stray marks. */
export function applyHide(page: ParsedPage, { range, as: role, of }: CorrectionOf<'hide'>): Outcome {
  const span = anchoredSpan(range);
  const isHidden = (at: number) =>
    page.hidden.some((hidden) => hidden.role === role && hidden.start <= at && at < hidden.end);
  const printed = offsetsOf(span.start, span.end).filter((at) => isPrinted(page.text, at));
  if (printed.every(isHidden)) return { fulfilled: true };
  const rest = takeOut(page, span);
  return {
    page: { ...rest, hidden: [...rest.hidden, { ...span, role, ...(of && { of: anchoredSpan(of) }) }] },
  };
}

function offsetsOf(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}
