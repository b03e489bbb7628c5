import type { SearchEntry } from '../search-entry.ts';
import type { Filter } from './search-state.ts';

/** The values under which an article stands in a filter; a date over a year's border stands under both years. */
export function valuesOf(entry: SearchEntry, filter: Filter): readonly string[] {
  if (filter === 'year') return entry.years;
  const value = entry[filter];
  return value === null ? [] : [value];
}
