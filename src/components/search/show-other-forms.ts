import type { Search } from '../../search/query/create-search.ts';
import { findOtherForms } from '../../search/results/find-other-forms.ts';
import type { OtherForm } from '../../search/results/find-other-forms.ts';
import { searchWords } from '../../words/search-words.ts';
import { make } from './make.ts';

/** Shows the queries near one without hits that have some, once they are known. */
export async function showOtherForms(
  place: HTMLElement,
  query: string,
  search: Search,
  signal: AbortSignal,
): Promise<void> {
  const count = async (form: string): Promise<number> => (await search(form, signal))?.hits.length ?? 0;
  const forms = await findOtherForms(query, count);
  if (signal.aborted || forms.length === 0) return;
  place.replaceChildren(
    make('p', {}, searchWords.otherForms),
    make('ul', { class: 'offers' }, ...forms.map((form) => make('li', {}, ...offer(form)))),
  );
}

function offer({ kind, query, articles }: OtherForm): (Node | string)[] {
  const href = `/search/?${new URLSearchParams({ q: query }).toString()}`;
  return [
    make('a', { href }, query),
    make('span', { class: 'aside' }, searchWords.otherForm[kind](articles)),
  ];
}
