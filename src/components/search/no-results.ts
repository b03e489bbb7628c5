import type { SearchAnswer } from '../../search/query/search-answer.ts';
import type { SearchState } from '../../search/query/search-state.ts';
import type { SearchManifest } from '../../search/format/manifest.ts';
import { searchWords } from '../../words/search-words.ts';
import { make } from './make.ts';

/** Helps a reader who has found nothing: by the filters alone, or in the whole archive. */
export function noResults(
  { query }: SearchState,
  { hits }: SearchAnswer,
  manifest: SearchManifest,
): HTMLElement {
  return hits.length > 0 ? nothingLeft(hits.length) : nothingFound(query, manifest);
}

function nothingLeft(outside: number): HTMLElement {
  return make(
    'div',
    { class: 'none' },
    make('h2', {}, searchWords.noneLeft),
    make('p', {}, searchWords.noneFiltered(outside)),
  );
}

function nothingFound(query: string, manifest: SearchManifest): HTMLElement {
  const lists = searchWords.lists.map(({ text, href }) => make('a', { href }, text));
  return make(
    'div',
    { class: 'none' },
    make('h2', {}, searchWords.noneTitle(query)),
    make('p', {}, searchWords.noneTried(manifest.articles)),
    make('div', { 'data-search-other-forms': '' }),
    make('p', { class: 'aside' }, holdings(manifest)),
    make('p', { class: 'lists' }, searchWords.browse, ...lists),
  );
}

/** What the archive holds, so that nobody takes a gap for silence. */
function holdings({ papers, shards }: SearchManifest): string {
  const { name } = searchWords.periods;
  const first =
    shards
      .map(({ from }) => from)
      .toSorted()
      .at(0) ?? '';
  const last =
    shards
      .map(({ to }) => to)
      .toSorted()
      .at(-1) ?? '';
  const [from, to] = [first, last].map((day) => name(day.slice(0, MONTH_LENGTH)));
  return searchWords.holdings(Object.values(papers), from ?? '', to ?? '');
}

const MONTH_LENGTH = '2022-05'.length;
