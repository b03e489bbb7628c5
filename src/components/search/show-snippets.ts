import type { ArticleText } from '../../search/article-text.ts';
import { cutSnippets } from '../../search/query/cut-snippets.ts';
import { fetchJson } from '../../search/query/fetch-json.ts';
import type { Snippet } from '../../search/query/snippet.ts';
import { searchWords } from '../../words/search-words.ts';
import { findElement } from './find-element.ts';
import { make } from './make.ts';
import { markedParts } from './marked-parts.ts';

/** Fetches the text of a result and shows the passages with hits in it. A failure is shown in their place. */
export async function showSnippets(item: HTMLElement, phrases: readonly string[]): Promise<void> {
  const place = findElement(item, '.snippets', HTMLDivElement);
  try {
    const text = await fetchJson<ArticleText>(`/search/texts/${item.dataset['articleId'] ?? ''}.json`);
    const { count, snippets } = cutSnippets(text.fields, phrases);
    findElement(item, '.count', HTMLSpanElement).textContent = count === 0 ? '' : searchWords.times(count);
    place.replaceChildren(...snippets.map(snippetLine));
  } catch {
    place.replaceChildren(make('p', { class: 'lost' }, searchWords.noSnippet));
  }
}

const FIELD_NAMES: Readonly<Partial<Record<Snippet['kind'], string>>> = searchWords.fieldNames;

function snippetLine({ kind, parts, isCutBefore, isCutAfter }: Snippet): HTMLElement {
  const field = FIELD_NAMES[kind];
  return make(
    'p',
    {},
    ...(field === undefined ? [] : [make('span', { class: 'field' }, field)]),
    isCutBefore ? '…' : '',
    ...markedParts(parts),
    isCutAfter ? '…' : '',
  );
}
