import type { SearchManifest } from '../search-manifest.ts';
import { isInScope } from './is-in-scope.ts';
import type { SearchScope } from './search-scope.ts';
import type { SearchState } from './search-state.ts';

/** What the filters of a state leave of the index; `undefined` when they leave no part of it out. */
export function wantedScope(
  { selection, days }: SearchState,
  { shards }: SearchManifest,
): SearchScope | undefined {
  const scope = { cities: selection.city, papers: selection.paper, years: selection.year, ...days };
  return shards.every((shard) => isInScope(shard, scope)) ? undefined : scope;
}
