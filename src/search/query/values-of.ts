import type { SearchEntry } from '../search-entry.ts';
import type { Filter } from './search-state.ts';

/** The values under which an article stands in a filter; a date over a year's border stands under both years. */
export function valuesOf(entry: SearchEntry, filter: Filter): readonly string[] {
  return filter === 'year' ? entry.years : [entry[filter]];
}
