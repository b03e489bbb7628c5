import { parseQueryPart, SEARCH_PARAMETERS } from '../../../routes.ts';
import { parseQuery } from '../../../search/query/parse-query.ts';
import { tolerate, wantedPhrases } from '../../../search/query/query-node.ts';
import { collectPassages } from './collect-passages.ts';
import { hitBar } from './hit-bar.ts';
import { type MarkedRun, unwrapRuns, wrapRuns } from './wrap-runs.ts';

/**
 * Marks the hits of the query in the page's address in an opened article, goes to the first, and lets the reader walk through
 * them. Does nothing without a query.
 */
export function markHits(article: Element): void {
  const { query, isTolerant } = parseQueryPart(location.search);
  if (query === '') return;
  const parsed = parseQuery(query);
  const phrases = wantedPhrases(isTolerant ? tolerate(parsed) : parsed);
  const runs = collectPassages(article)
    .flatMap((passage) => wrapRuns(passage, phrases))
    .toSorted(byPlace);
  let current = 0;

  const go = (to: number): void => {
    for (const mark of runs[current] ?? []) mark.removeAttribute('aria-current');
    current = (to + runs.length) % runs.length;
    for (const mark of runs[current] ?? []) mark.setAttribute('aria-current', 'true');
    runs[current]?.[0]?.scrollIntoView({ block: 'center' });
    bar.showPlace(current + 1);
  };
  const bar = hitBar(query, runs.length, {
    step: (by) => {
      go(current + by);
    },
    clear: () => {
      unwrapRuns(runs);
      bar.element.remove();
      const address = new URL(location.href);
      const { query: asked, tolerant } = SEARCH_PARAMETERS;
      for (const name of [asked, tolerant]) address.searchParams.delete(name);
      history.replaceState(null, '', address);
    },
  });
  article.before(bar.element);
  // An address with an anchor asks for that place.
  if (runs.length > 0 && location.hash === '') go(0);
}

function byPlace([one]: MarkedRun, [other]: MarkedRun): number {
  if (one === undefined || other === undefined) return 0;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
