import type { ReadingText } from './reading-text.ts';

/**
 * Offset in the reading text at which the raw offset `at` stands, or nothing when no span of it contains that. A raw
 * offset inside a changed range stands where the change stands.
 */
export function readingOffset({ spans, changes }: ReadingText, at: number): number | undefined {
  const inside = spans.findIndex(({ start, end }) => start <= at && at < end);
  const index = inside === -1 ? spans.findIndex(({ end }) => end === at) : inside;
  const span = spans[index];
  if (span === undefined) return undefined;
  const before = spans.slice(0, index).reduce((sum, { start, end }) => sum + end - start, 0);

  const grown = changes
    .filter((change) => {
      const place = spans.findIndex(({ start, end }) => start <= change.start && change.end <= end);
      return (
        place < index ||
        (place === index && change.end <= at && !(change.kind === 'seam' && change.start === at))
      );
    })
    .reduce((sum, { from, to }) => sum + to.length - from.length, 0);
  const within = changes.find(
    ({ start, end, kind }) =>
      kind !== 'seam' && start < at && at < end && start >= span.start && end <= span.end,
  );
  return before + grown + (within ? within.start : at) - span.start;
}
