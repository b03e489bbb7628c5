import type { Change } from './reading-text.ts';
import type { Span } from './span.ts';

/** How many of the changes, which stand in reading order, are those of a span: all up to the next seam. */
export function countOwnChanges(changes: readonly Change[], span: Span): number {
  const next = changes.findIndex(
    ({ kind, start, end }) => kind === 'seam' || start < span.start || end > span.end,
  );
  return next === -1 ? changes.length : next;
}
