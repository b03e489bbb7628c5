import type { SearchEntry } from '../format/entries.ts';
import type { Hit } from '../query/search-answer.ts';
import { type Filter, FILTERS, type Selection } from '../query/search-state.ts';

/** Whether an article passes all filters, or all but one. */
export function matchesSelection(entry: SearchEntry, selection: Selection, except?: Filter): boolean {
  return FILTERS.filter((filter) => filter !== except && selection[filter].length > 0).every((filter) =>
    valuesOf(entry, filter).some((value) => selection[filter].includes(value)),
  );
}

/** How many hits each value of a filter would leave, the other filters being as they are. */
export function countValues(hits: readonly Hit[], filter: Filter, selection: Selection): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { entry } of hits) {
    if (!matchesSelection(entry, selection, filter)) continue;
    for (const value of valuesOf(entry, filter)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The values under which an article stands in a filter; a date over a year's border stands under both years. */
function valuesOf(entry: SearchEntry, filter: Filter): readonly string[] {
  if (filter === 'year') return entry.years;
  const value = entry[filter];
  return value === null ? [] : [value];
}
