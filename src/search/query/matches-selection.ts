import type { SearchEntry } from '../search-entry.ts';
import { type Filter, FILTERS, type Selection } from './search-state.ts';
import { valuesOf } from './values-of.ts';

/** Whether an article passes all filters, or all but one. */
export function matchesSelection(entry: SearchEntry, selection: Selection, except?: Filter): boolean {
  return FILTERS.filter((filter) => filter !== except && selection[filter].length > 0).every((filter) =>
    valuesOf(entry, filter).some((value) => selection[filter].includes(value)),
  );
}
