import { foldLookalikes } from '../format/lookalikes.ts';
import type { Hit } from '../query/search-answer.ts';
import type { Phrase } from '../query/query-node.ts';

/** How often phrases occur in all of some articles. */
export interface Occurrences {
  readonly count: number;
  /** False when two phrases may overlap: both are counted, but marked once. */
  readonly isExact: boolean;
}

/** Adds up the occurrences of all hits. */
export function countOccurrences(hits: readonly Hit[], phrases: readonly Phrase[]): Occurrences {
  const keys = phrases.map(({ key, isTolerant }) => (isTolerant ? foldLookalikes(key) : key));
  const mayOverlap = keys.some((one, at) =>
    keys.some((other, index) => index !== at && mayShareCharacters(one, other)),
  );
  return { count: hits.reduce((sum, { runs }) => sum + runs, 0), isExact: !mayOverlap };
}

/** Whether an occurrence of one can share a character with one of the other: it lies inside, or goes on where that ends. */
function mayShareCharacters(one: string, other: string): boolean {
  if (other.includes(one)) return true;
  return [...one].some((_, length) => length > 0 && other.endsWith(one.slice(0, length)));
}
