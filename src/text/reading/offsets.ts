import { holds, type Span } from '../span.ts';
import type { Change, ChangeKind, ReadingText } from './reading-text.ts';

/**
 * Offset in the reading text at which the raw offset `at` stands; nothing when no span of the text touches it. A raw offset
 * inside a changed range stands where the change stands; where one span ends and another begins, that of the beginning.
 */
export function readingOffset(text: ReadingText, at: number): number | undefined {
  const aligned = alignReading(text);
  const stretch = aligned.find((one) => holds(one, at));
  if (stretch !== undefined) return stretch.at + (stretch.kind === 'kept' ? at - stretch.start : 0);
  const before = aligned.find(({ end }) => end === at);
  return before && before.at + before.length;
}

/** Raw offset of what stands at an offset of the reading text; inside a changed range, where that range starts. */
export function rawOffset(text: ReadingText, at: number): number {
  const stretch = alignReading(text).find((one) => one.at <= at && at < one.at + one.length);
  if (stretch === undefined) return text.spans.at(-1)?.end ?? 0;
  return stretch.start + (stretch.kind === 'kept' ? at - stretch.at : 0);
}

/** The raw spans that `[start, end)` of a reading text is read from, in reading order; a change is taken whole. */
export function rawSpans(text: ReadingText, { start, end }: Span): readonly Span[] {
  const spans: Span[] = [];
  for (const stretch of alignReading(text)) {
    if (stretch.start === stretch.end || stretch.at + stretch.length <= start || stretch.at >= end) continue;
    const isKept = stretch.kind === 'kept';
    const from = isKept ? stretch.start + Math.max(0, start - stretch.at) : stretch.start;
    const to = isKept ? stretch.start + Math.min(stretch.length, end - stretch.at) : stretch.end;
    const last = spans.at(-1);
    if (last?.end === from) spans[spans.length - 1] = { start: last.start, end: to };
    else spans.push({ start: from, end: to });
  }
  return spans;
}

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

/** How many of the changes, which stand in reading order, are those of a span: all up to the next seam. */
function countOwnChanges(changes: readonly Change[], span: Span): number {
  const next = changes.findIndex(
    ({ kind, start, end }) => kind === 'seam' || start < span.start || end > span.end,
  );
  return next === -1 ? changes.length : next;
}
