import type { Term } from './divide-terms.ts';
import { isOr } from './is-or.ts';

/** Terms that stand for each other, and single ones. */
export function groupByOr(terms: readonly Term[]): Term[][] {
  const groups: Term[][] = [];
  for (const [at, term] of terms.entries()) {
    const before = terms[at - 1];
    if (isOr(term)) continue;
    if (before !== undefined && isOr(before)) groups.at(-1)?.push(term);
    else groups.push([term]);
  }
  return groups;
}
