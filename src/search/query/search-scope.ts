import type { SearchManifest, ShardHoldings } from '../format/manifest.ts';
import { type DayRange, type SearchState, touchesDays } from './search-state.ts';

/** What the filters of a state leave of the index; `undefined` when they leave no part of it out. */
export function wantedScope(
  { selection, days }: SearchState,
  { shards }: SearchManifest,
): SearchScope | undefined {
  const scope = { cities: selection.city, papers: selection.paper, years: selection.year, ...days };
  return shards.every((shard) => isInScope(shard, scope)) ? undefined : scope;
}

/** Whether a part of the index can hold anything of a scope. */
export function isInScope(summary: ShardHoldings, { cities, papers, years, from, to }: SearchScope): boolean {
  const [first, last] = [summary.from.slice(0, 4), summary.to.slice(0, 4)];
  return (
    (cities.length === 0 || summary.cities.some((city) => cities.includes(city))) &&
    (papers.length === 0 || summary.papers.some((paper) => papers.includes(paper))) &&
    (years.length === 0 || years.some((year) => first <= year && year <= last)) &&
    touchesDays({ earliest: summary.from, latest: summary.to }, { from, to })
  );
}

/** What a reader has narrowed the search to before asking; empty lists and days mean all. */
export interface SearchScope extends DayRange {
  readonly cities: readonly string[];
  readonly papers: readonly string[];
  readonly years: readonly string[];
}
