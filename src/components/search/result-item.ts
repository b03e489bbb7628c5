import type { Hit } from '../../search/query/hit.ts';
import type { SearchManifest } from '../../search/search-manifest.ts';
import { searchWords } from '../../words/search-words.ts';
import { make } from './make.ts';
import { markedText } from './marked-text.ts';

/** What all results of a list have in common. */
export interface ResultContext {
  readonly manifest: SearchManifest;
  /** Search keys whose occurrences are marked. */
  readonly phrases: readonly string[];
  /** The form that found an article, by id, where it is not the one that was typed. */
  readonly formOf: ReadonlyMap<string, string>;
  /** Travels to the opened page, which marks it too. */
  readonly query: string;
}

/** One line of the result list; its snippets come later. */
export function resultItem(
  { entry }: Hit,
  { manifest, phrases, formOf, query }: ResultContext,
): HTMLLIElement {
  const form = formOf.get(entry.id);
  const href = `/articles/${entry.id}/?${new URLSearchParams({ q: form ?? query }).toString()}`;
  const facts = [
    manifest.papers[entry.paper],
    manifest.cities[entry.city],
    entry.date,
    manifest.kinds[entry.kind],
  ];
  return make(
    'li',
    { class: 'result', 'data-article-id': entry.id },
    ...(entry.kicker === '' ? [] : [make('p', { class: 'kicker' }, ...markedText(entry.kicker, phrases))]),
    make('h3', {}, make('a', { class: 'title', href }, ...markedText(entry.title, phrases))),
    make(
      'p',
      { class: 'facts' },
      ...facts.filter((fact) => fact !== undefined).map((fact) => make('span', {}, fact)),
      ...(form === undefined ? [] : [make('span', { class: 'form' }, searchWords.nearForm(form))]),
      make('span', { class: 'count' }),
    ),
    make('div', { class: 'snippets' }),
  );
}
