import type { Language } from './language.ts';

/** A pair, or a longer run, of characters that the page has elsewhere. */
const KNOWN_PAIR = 0.7;
const FREQUENT_PAIR = 1.2;
const KNOWN_RUN = 1.8;
/** A pair that occurs so often is no chance. */
const FREQUENT = 3;

/** What `scoreRuns` gives at most. */
export const MOST_OF_RUNS = FREQUENT_PAIR + 2 * KNOWN_RUN;

/** Characters on both sides of a break that stand side by side elsewhere on the page. */
export function scoreRuns(left: string, right: string, language: Language): number {
  const pairs = language.count(left.slice(-1) + right.slice(0, 1));
  if (pairs === 0) return 0;
  const runs = [left.slice(-2) + right.slice(0, 1), left.slice(-1) + right.slice(0, 2)];
  const known = runs.filter((run) => run.length === 3 && language.count(run) > 0).length;
  return (pairs >= FREQUENT ? FREQUENT_PAIR : KNOWN_PAIR) + known * KNOWN_RUN;
}
