import type { Search } from '../../search/query/search-engine.ts';
import { type CountArticles, findOtherForms, type OtherForm } from '../../search/results/find-other-forms.ts';
import { searchWords } from '../../words/search-words.ts';
import { make } from './make.ts';

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
    make('p', {}, searchWords.otherForms),
    make('ul', { class: 'offers' }, ...forms.map((form) => make('li', {}, ...offer(form)))),
  );
}

function offer({ kind, query, isTolerant, articles }: OtherForm): (Node | string)[] {
  const parameters = new URLSearchParams({ q: query, ...(isTolerant ? { near: '1' } : {}) });
  const href = `/search/?${parameters.toString()}`;
  return [
    make('a', { href }, query),
    make('span', { class: 'aside' }, searchWords.otherForm[kind](articles)),
  ];
}
