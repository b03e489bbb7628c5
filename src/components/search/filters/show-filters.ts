import type { SearchManifest } from '../../../search/format/manifest.ts';
import type { Hit } from '../../../search/query/search-answer.ts';
import {
  type Filter,
  FILTERS,
  type SearchState,
  type Selection,
} from '../../../search/query/search-state.ts';
import { nameOfValue, namesOfFilter } from '../../../search/results/filter-names.ts';
import { countValues } from '../../../search/results/filters.ts';
import { range } from '../../../text/range.ts';
import { searchWords } from '../../../words/search-words.ts';
import { keepFocus, makeElement } from '../../elements.ts';

/** Shows the values of each filter with the number of results that they would leave; keeps the focus. */
export function showFilters(
  place: HTMLElement,
  hits: readonly Hit[],
  selection: Selection,
  manifest: SearchManifest,
): void {
  keepFocus(() => {
    place.replaceChildren(
      ...FILTERS.flatMap((filter) =>
        filterGroup(filter, countValues(hits, filter, selection), selection, manifest),
      ),
    );
  });
}

function filterGroup(
  filter: Filter,
  counts: ReadonlyMap<string, number | ''>,
  selection: Selection,
  manifest: SearchManifest,
): HTMLElement[] {
  const values = [...new Set([...counts.keys(), ...selection[filter]])].toSorted(byName(filter, manifest));
  if (values.length === 0) return [];
  const options = values.map((value) =>
    option(filter, value, nameOfValue(filter, value, manifest), counts.get(value) ?? 0, selection),
  );
  return [
    makeElement('fieldset', {}, makeElement('legend', {}, searchWords.filterNames[filter]), ...options),
  ];
}

/** Shows all values of each filter without counts, for answers that are not counted. */
export function showChoices(place: HTMLElement, selection: Selection, manifest: SearchManifest): void {
  const years = manifest.shards.flatMap(({ from, to }) =>
    range(Number(from.slice(0, 4)), Number(to.slice(0, 4))).map(String),
  );
  const valuesOf = (filter: Filter): string[] =>
    filter === 'year' ? years : Object.keys(namesOfFilter(filter, manifest));
  keepFocus(() => {
    place.replaceChildren(
      ...FILTERS.flatMap((filter) =>
        filterGroup(filter, new Map(valuesOf(filter).map((value) => [value, ''])), selection, manifest),
      ),
    );
  });
}

function option(
  filter: Filter,
  value: string,
  name: string,
  count: number | '',
  selection: Selection,
): HTMLLabelElement {
  const id = `filter-${filter}-${value}`;
  const box = makeElement('input', { type: 'checkbox', name: filter, value, id });
  box.checked = selection[filter].includes(value);
  return makeElement(
    'label',
    { for: id },
    box,
    makeElement('span', {}, name),
    makeElement('span', { class: 'count' }, String(count)),
  );
}

/** Years newest first, everything else in the order of the registry. */
function byName(filter: Filter, manifest: SearchManifest): (a: string, b: string) => number {
  if (filter === 'year') return (a, b) => Number(b) - Number(a);
  const order = Object.keys(namesOfFilter(filter, manifest));
  return (a, b) => order.indexOf(a) - order.indexOf(b);
}

/** Shows the chosen filters as buttons that remove them. */
export function showChosen(
  place: HTMLElement,
  { selection, days }: SearchState,
  manifest: SearchManifest,
): void {
  const values = FILTERS.flatMap((filter) =>
    selection[filter].map((value) => chip(nameOfValue(filter, value, manifest), { filter, value })),
  );
  const isLimited = days.from !== '' || days.to !== '';
  const range = isLimited ? [chip(searchWords.days(days.from, days.to), { from: '', to: '' })] : [];
  const chips = [...values, ...range].map((one) => makeElement('li', {}, one));
  // A chip that is there already may have the focus.
  if (place.textContent === chips.map(({ textContent }) => textContent).join('')) return;
  const hadFocus = place.contains(document.activeElement);
  place.replaceChildren(...chips);
  if (hadFocus) (place.querySelector('button') ?? place).focus();
}

function chip(name: string, data: Readonly<Record<string, string>>): HTMLElement {
  const attributes = Object.entries(data).map(([key, value]) => [`data-${key}`, value] as const);
  return makeElement(
    'button',
    { type: 'button', class: 'quiet', ...Object.fromEntries(attributes) },
    name,
    makeElement('span', { 'aria-hidden': 'true' }, ' ×'),
    makeElement('span', { class: 'hidden' }, searchWords.takeBack),
  );
}
