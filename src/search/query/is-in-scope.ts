import type { ShardSummary } from '../search-manifest.ts';
import type { SearchScope } from './search-scope.ts';

/** Whether a part of the index can hold anything of a scope. */
export function isInScope(summary: ShardSummary, { cities, papers, years, from, to }: SearchScope): boolean {
  const [first, last] = [summary.from.slice(0, 4), summary.to.slice(0, 4)];
  return (
    (cities.length === 0 || summary.cities.some((city) => cities.includes(city))) &&
    (papers.length === 0 || summary.papers.some((paper) => papers.includes(paper))) &&
    (years.length === 0 || years.some((year) => first <= year && year <= last)) &&
    (from === '' || summary.to >= from) &&
    (to === '' || summary.from <= to)
  );
}
