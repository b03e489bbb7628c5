import { alignReading } from './align-reading.ts';
import type { ReadingText } from './reading-text.ts';
import type { Span } from './span.ts';

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
