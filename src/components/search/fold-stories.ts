import { groupStories } from '../../search/results/group-stories.ts';
import { searchWords } from '../../words/search-words.ts';
import { loadInTurn } from './load-in-turn.ts';
import { loadText } from './load-text.ts';
import { make } from './make.ts';

/** Lists whose texts are fetched anyway; longer ones are left as they are. */
const LONGEST_LIST = 20;

/** Puts the results that print the story of another one under it, where they open on request. All stay in the list. */
export async function foldStories(list: HTMLElement, signal: AbortSignal): Promise<void> {
  const items = new Map(
    [...list.children].map((item) => [item.getAttribute('data-article-id') ?? '', item] as const),
  );
  if (items.size < 2 || items.size > LONGEST_LIST) return;
  const texts = await loadInTurn([...items.keys()], loadText, signal).catch(() => undefined);
  for (const [first = '', ...others] of groupStories(texts ?? [])) {
    const copies = others.flatMap((id) => items.get(id) ?? []);
    items
      .get(first)
      ?.append(
        make(
          'details',
          { class: 'same-story' },
          make('summary', {}, searchWords.sameStory(copies.length)),
          make('ol', { class: 'results' }, ...copies),
        ),
      );
  }
}
