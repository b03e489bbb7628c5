import type { Phrase } from '../../search/query/query-node.ts';
import { showSnippets } from './show-snippets.ts';

/** How far below the window the text of a result is fetched, so that it is there when the reader comes. */
const AHEAD = '300px';

/** Shows the snippets of results when they come near the window. */
export function snippetObserver(phrases: readonly Phrase[], signal: AbortSignal): IntersectionObserver {
  const observer = new IntersectionObserver(
    (sights) => {
      for (const { target, isIntersecting } of sights) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        void showSnippets(target, phrases);
      }
    },
    { rootMargin: AHEAD },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  return observer;
}
