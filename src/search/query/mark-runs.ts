import type { Span } from '../../text/span.ts';
import { findRuns } from '../find-runs.ts';
import { foldWithOffsets } from '../fold-with-offsets.ts';

/** Where any of the phrases occurs in a text, first to last; runs that overlap are one mark. */
export function markRuns(text: string, phrases: readonly string[]): Span[] {
  const folded = foldWithOffsets(text);
  const runs = phrases.flatMap((phrase) => findRuns(folded, phrase)).toSorted((a, b) => a.start - b.start);
  const marks: Span[] = [];
  for (const run of runs) {
    const last = marks.at(-1);
    if (last === undefined || run.start >= last.end) marks.push(run);
    else marks[marks.length - 1] = { start: last.start, end: Math.max(last.end, run.end) };
  }
  return marks;
}
