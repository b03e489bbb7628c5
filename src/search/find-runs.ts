import type { FoldedText } from '../text/folding.ts';
import type { Span } from '../text/span.ts';

/** Where the key of a run occurs, as spans of the unfolded text, first to last, without overlaps. An empty key occurs nowhere. */
export function findRuns(text: FoldedText, key: string): Span[] {
  if (key === '') return [];
  const runs: Span[] = [];
  for (let at = text.key.indexOf(key); at >= 0; at = text.key.indexOf(key, at + key.length)) {
    runs.push(spanOf(text, at, at + key.length - 1));
  }
  return runs;
}

function spanOf(text: FoldedText, first: number, last: number): Span {
  const start = text.starts[first];
  const end = text.ends[last];
  if (start === undefined || end === undefined) throw new RangeError(`No offsets for ${first}..${last}`);
  return { start, end };
}
