import { countValues } from '../../search/results/filters.ts';
import type { Hit } from '../../search/query/search-answer.ts';
import { type Filter, FILTERS, type Selection } from '../../search/query/search-state.ts';
import type { SearchManifest } from '../../search/format/manifest.ts';
import { searchWords } from '../../words/search-words.ts';
import { keepFocus } from './keep-focus.ts';
import { make } from './make.ts';
import { namesOfFilter } from './names-of-filter.ts';

/** Shows the values of each filter with what they would leave. The field that had the focus keeps it. */
export function showFilters(
  place: HTMLElement,
  hits: readonly Hit[],
  selection: Selection,
  manifest: SearchManifest,
): void {
  keepFocus(() => {
    place.replaceChildren(...FILTERS.flatMap((filter) => filterGroup(filter, hits, selection, manifest)));
  });
}

function filterGroup(
  filter: Filter,
  hits: readonly Hit[],
  selection: Selection,
  manifest: SearchManifest,
): HTMLElement[] {
  const counts = countValues(hits, filter, selection);
  const values = [...new Set([...counts.keys(), ...selection[filter]])].toSorted(byName(filter, manifest));
  if (values.length === 0) return [];
  const options = values.map((value) =>
    option(filter, value, namesOfFilter(filter, manifest)[value] ?? value, counts.get(value) ?? 0, selection),
  );
  return [make('fieldset', {}, make('legend', {}, searchWords.filterNames[filter]), ...options)];
}

function option(
  filter: Filter,
  value: string,
  name: string,
  count: number,
  selection: Selection,
): HTMLLabelElement {
  const id = `filter-${filter}-${value}`;
  const box = make('input', { type: 'checkbox', name: filter, value, id });
  box.checked = selection[filter].includes(value);
  return make(
    'label',
    { for: id },
    box,
    make('span', {}, name),
    make('span', { class: 'count' }, String(count)),
  );
}

/** Years newest first, everything else in the order of the registry. */
function byName(filter: Filter, manifest: SearchManifest): (a: string, b: string) => number {
  if (filter === 'year') return (a, b) => Number(b) - Number(a);
  const order = Object.keys(namesOfFilter(filter, manifest));
  return (a, b) => order.indexOf(a) - order.indexOf(b);
}
