import type { AnchoredRange } from '../records/correction-record.ts';
import type { Span } from '../text/span.ts';

/** The raw range that anchors name; a single anchor names its own characters. */
export function rangeOf({ at, text, to }: AnchoredRange): Span {
  const last = to ?? { at, text };
  return { start: at, end: last.at + last.text.length };
}
