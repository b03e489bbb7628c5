import type { ListedHit } from '../../search/query/listed-hit.ts';
import { resultItem } from './result-item.ts';
import type { ResultContext } from './result-item.ts';
import { showSnippets } from './show-snippets.ts';

/** How far below the window the text of a result is fetched, so that it is there when the reader comes. */
const AHEAD = '300px';

let watching: IntersectionObserver | undefined;

/** Puts all results into the list at once; their texts are fetched when they come near the window. */
export function showResults(list: HTMLElement, hits: readonly ListedHit[], context: ResultContext): void {
  watching?.disconnect();
  const observer = new IntersectionObserver(
    (sights) => {
      for (const { target, isIntersecting } of sights) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        void showSnippets(target, context.phrases);
      }
    },
    { rootMargin: AHEAD },
  );
  watching = observer;
  const items = hits.map((hit) => resultItem(hit, context));
  list.replaceChildren(...items);
  for (const item of items) observer.observe(item);
}
