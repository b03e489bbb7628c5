import { addresses } from '../../../routes.ts';
import type { SearchManifest } from '../../../search/format/manifest.ts';
import type { SearchAnswer } from '../../../search/query/search-answer.ts';
import type { Search } from '../../../search/query/search-engine.ts';
import type { SearchState } from '../../../search/query/search-state.ts';
import {
  type CountArticles,
  findOtherForms,
  type OtherForm,
} from '../../../search/results/find-other-forms.ts';
import { searchWords } from '../../../words/search-words.ts';
import { makeElement } from '../../elements.ts';
import { browseLinks } from './browse-links.ts';

/** Helps a reader who has found nothing: by the filters alone, or in the whole archive. */
export function noResults(
  { query }: SearchState,
  { hits }: SearchAnswer,
  manifest: SearchManifest,
): HTMLElement {
  return hits.length > 0 ? nothingLeft(hits.length) : nothingFound(query, manifest);
}

function nothingLeft(outside: number): HTMLElement {
  return makeElement(
    'div',
    { class: 'none' },
    makeElement('h2', {}, searchWords.noneLeft),
    makeElement('p', {}, searchWords.noneFiltered(outside)),
  );
}

function nothingFound(query: string, manifest: SearchManifest): HTMLElement {
  const lists = browseLinks.map(({ text, href }) => makeElement('a', { href }, text));
  return makeElement(
    'div',
    { class: 'none' },
    makeElement('h2', {}, searchWords.noneTitle(query)),
    makeElement('p', {}, searchWords.noneTried(manifest.articles)),
    makeElement('div', { 'data-search-other-forms': '' }),
    makeElement('p', { class: 'aside' }, holdings(manifest)),
    makeElement('p', { class: 'lists' }, searchWords.browse, ...lists),
  );
}

/** What the archive holds, so that nobody takes a gap for silence. */
function holdings({ papers }: SearchManifest): string {
  return searchWords.holdings(Object.values(papers));
}

/** Shows the queries near one without hits that have some, once they are known. */
export async function showOtherForms(
  place: HTMLElement,
  query: string,
  search: Search,
  signal: AbortSignal,
): Promise<void> {
  const count: CountArticles = async (form, isTolerant) =>
    (await search(form, signal, { isTolerant }))?.hits.length ?? 0;
  const forms = await findOtherForms(query, count);
  if (signal.aborted || forms.length === 0) return;
  place.replaceChildren(
    makeElement('p', {}, searchWords.otherForms),
    makeElement('ul', { class: 'offers' }, ...forms.map((form) => makeElement('li', {}, ...offer(form)))),
  );
}

function offer({ kind, query, isTolerant, articles }: OtherForm): (Node | string)[] {
  const href = addresses.searchFor(query, isTolerant);
  return [
    makeElement('a', { href }, query),
    makeElement('span', { class: 'aside' }, searchWords.otherForm[kind](articles)),
  ];
}
