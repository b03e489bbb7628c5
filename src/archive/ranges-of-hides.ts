import { anchoredSpan } from '../corrections/anchors.ts';
import type { CorrectionRecord } from '../records/correction-record.ts';
import type { Span } from '../text/span.ts';

/** The raw ranges that people hid. */
export function rangesOfHides(corrections: readonly CorrectionRecord[]): readonly Span[] {
  return corrections.flatMap((correction) =>
    correction.op === 'hide' ? [anchoredSpan(correction.range)] : [],
  );
}
