import { FILTERS, type SearchState } from '../../search/query/search-state.ts';
import type { SearchManifest } from '../../search/format/manifest.ts';
import { searchWords } from '../../words/search-words.ts';
import { make } from './make.ts';
import { namesOfFilter } from './names-of-filter.ts';

/** Shows what the reader has narrowed the search to; pressing one of them takes it back. */
export function showChosen(
  place: HTMLElement,
  { selection, days }: SearchState,
  manifest: SearchManifest,
): void {
  const values = FILTERS.flatMap((filter) =>
    selection[filter].map((value) =>
      chip(namesOfFilter(filter, manifest)[value] ?? value, { filter, value }),
    ),
  );
  const isLimited = days.from !== '' || days.to !== '';
  const range = isLimited ? [chip(searchWords.days(days.from, days.to), { from: '', to: '' })] : [];
  const chips = [...values, ...range].map((one) => make('li', {}, one));
  // A chip that is there already may have the focus.
  if (place.textContent === chips.map(({ textContent }) => textContent).join('')) return;
  const hadFocus = place.contains(document.activeElement);
  place.replaceChildren(...chips);
  if (hadFocus) (place.querySelector('button') ?? place).focus();
}

function chip(name: string, data: Readonly<Record<string, string>>): HTMLElement {
  const attributes = Object.entries(data).map(([key, value]) => [`data-${key}`, value] as const);
  return make(
    'button',
    { type: 'button', class: 'quiet', ...Object.fromEntries(attributes) },
    name,
    make('span', { 'aria-hidden': 'true' }, ' ×'),
    make('span', { class: 'hidden' }, searchWords.takeBack),
  );
}
