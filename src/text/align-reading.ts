import { countOwnChanges } from './count-own-changes.ts';
import type { ChangeKind, ReadingText } from './reading-text.ts';
import type { Span } from './span.ts';

/** A stretch of raw characters `[start, end)` and where it is read: `kept` as it stands, or changed. */
export interface AlignedStretch extends Span {
  readonly kind: ChangeKind | 'kept';
  /** Offset in the reading text; `length` characters are read there. */
  readonly at: number;
  readonly length: number;
}

/** A reading text beside its raw text, stretch by stretch, in reading order; every raw character of its spans once. */
export function alignReading({ spans, changes }: ReadingText): readonly AlignedStretch[] {
  const aligned: AlignedStretch[] = [];
  const rest = [...changes];
  let at = 0;
  const add = (kind: AlignedStretch['kind'], { start, end }: Span, length: number) => {
    aligned.push({ kind, start, end, at, length });
    at += length;
  };
  for (const span of spans) {
    let from = span.start;
    for (const change of rest.splice(0, countOwnChanges(rest, span))) {
      if (change.start > from) add('kept', { start: from, end: change.start }, change.start - from);
      add(change.kind, change, change.to.length);
      from = change.end;
    }
    if (span.end > from) add('kept', { start: from, end: span.end }, span.end - from);
    const seam = rest[0]?.kind === 'seam' ? rest.shift() : undefined;
    if (seam) add('seam', seam, seam.to.length);
  }
  return aligned;
}
