import type { Hit } from './hit.ts';
import { matchesSelection } from './matches-selection.ts';
import type { Filter, Selection } from './search-state.ts';
import { valuesOf } from './values-of.ts';

/** How many hits each value of a filter would leave, the other filters being as they are. */
export function countValues(hits: readonly Hit[], filter: Filter, selection: Selection): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { entry } of hits) {
    if (!matchesSelection(entry, selection, filter)) continue;
    for (const value of valuesOf(entry, filter)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
