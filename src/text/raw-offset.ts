import type { ReadingText } from './reading-text.ts';

/** Raw offset of what stands at an offset of the reading text; inside a changed range, where that range starts. */
export function rawOffset({ spans, changes }: ReadingText, at: number): number {
  const change = changes.find((one) => one.at <= at && at < one.at + one.to.length);
  if (change !== undefined) return change.start;
  const grown = changes
    .filter((one) => one.at + one.to.length <= at)
    .reduce((sum, { from, to }) => sum + to.length - from.length, 0);
  let rest = at - grown;
  for (const { start, end } of spans) {
    if (rest < end - start) return start + rest;
    rest -= end - start;
  }
  return spans.at(-1)?.end ?? 0;
}
