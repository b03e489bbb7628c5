import type { Span } from '../../text/span.ts';
import { findRuns } from '../find-runs.ts';
import { foldLookalikes } from '../fold-lookalikes.ts';
import { foldWithOffsets } from '../fold-with-offsets.ts';
import type { SearchField } from '../search-fields.ts';
import type { Phrase } from './query-node.ts';

/** Where any of the phrases occurs in a field, or a part of it, first to last; runs that overlap are one mark. */
export function markRuns({ kind, text }: SearchField, phrases: readonly Phrase[]): Span[] {
  const folded = foldWithOffsets(text);
  const runs = phrases
    .filter(({ fields }) => fields.length === 0 || fields.includes(kind))
    .flatMap(({ key, isTolerant }) =>
      isTolerant
        ? findRuns({ ...folded, key: foldLookalikes(folded.key) }, foldLookalikes(key))
        : findRuns(folded, key),
    )
    .toSorted((a, b) => a.start - b.start);
  const marks: Span[] = [];
  for (const run of runs) {
    const last = marks.at(-1);
    if (last === undefined || run.start >= last.end) marks.push(run);
    else marks[marks.length - 1] = { start: last.start, end: Math.max(last.end, run.end) };
  }
  return marks;
}
