import { touchesDays } from '../../search/query/search-state.ts';
import type { RelatedAnswer, RelatedPage, RelatedQuestion } from './related-question.ts';

/** What of Pagefind's program is used. */
export interface PagefindProgram {
  readonly createInstance: (options: object) => PagefindInstance;
}

interface PagefindInstance {
  readonly search: (
    term: string,
    options: object,
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
  readonly preload: (term: string, options: object) => Promise<void>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindPage>;
}

interface PagefindPage {
  readonly url: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
}

/** A page and what its terms add up to. */
interface ScoredPage {
  readonly key: string;
  readonly result: PagefindResult;
  readonly score: number;
}

/** A title counts five times as much by default, which is meant for a query asked whole; judged queries are answered best with 1. */
const RANKING = { metaWeights: { title: 1, date: 0, earliest: 0, latest: 0 } };

/**
 * Asks Pagefind term by term, in every bundle, and adds the square roots of the scores up: an article with two terms of the
 * question answers it better than one that repeats a rare term. Among 10,000 news texts this puts the right article first in .82
 * instead of .80 of 118 judged questions. To be called where there is no document: Pagefind then takes a term as it is, instead
 * of cutting it into words as the browser at hand would.
 */
export async function askBundles(
  { createInstance }: PagefindProgram,
  question: RelatedQuestion,
): Promise<Omit<RelatedAnswer, 'faults'>> {
  const scored: ScoredPage[] = [];
  // One after the other: two that start at once get in each other's way.
  for (const bundle of question.bundles) {
    const instance = createInstance({ basePath: bundle, ranking: RANKING });
    scored.push(...(await scorePages(instance, bundle, question)));
  }
  scored.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  return { pages: await readBest(scored, question), found: scored.length };
}

async function scorePages(
  instance: PagefindInstance,
  bundle: string,
  { terms, filters }: RelatedQuestion,
): Promise<ScoredPage[]> {
  const options = { filters: anyOf(filters) };
  // All files that the terms need at once.
  await instance.preload(terms.join(' '), options);
  const pages = new Map<string, ScoredPage>();
  for (const term of terms) {
    const { results } = await instance.search(term, options);
    for (const result of results) {
      const score = (pages.get(result.id)?.score ?? 0) + Math.sqrt(result.score);
      pages.set(result.id, { key: `${bundle}#${result.id}`, result, score });
    }
  }
  return [...pages.values()];
}

function anyOf(filters: RelatedQuestion['filters']): Record<string, object> {
  return Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, { any: values }]));
}

/** Days are no filter of Pagefind, so pages are read until enough are of these days, or as many as this. */
const MOST_READ = 200;

async function readBest(
  scored: readonly ScoredPage[],
  { days, limit }: RelatedQuestion,
): Promise<RelatedPage[]> {
  const pages: RelatedPage[] = [];
  for (
    let at = 0;
    at < Math.min(scored.length, Math.max(limit, MOST_READ)) && pages.length < limit;
    at += limit
  ) {
    const read = await Promise.all(scored.slice(at, at + limit).map(readPage));
    pages.push(...read.filter((page) => page !== undefined).filter(({ meta }) => isWithin(meta, days)));
  }
  return pages.slice(0, limit);
}

function isWithin({ earliest, latest }: RelatedPage['meta'], days: RelatedQuestion['days']): boolean {
  if (days.from === '' && days.to === '') return true;
  return earliest !== undefined && latest !== undefined && touchesDays({ earliest, latest }, days);
}

async function readPage({ key, result, score }: ScoredPage): Promise<RelatedPage | undefined> {
  try {
    const { url, content, filters, meta } = await result.data();
    return { key, url, score, title: meta['title'] ?? '', text: withLineBreaks(content), filters, meta };
  } catch (problem) {
    console.error(problem);
    return undefined;
  }
}

/** Pagefind ends a block that has no mark at its end with a full stop of its own. */
function withLineBreaks(content: string): string {
  return content
    .replaceAll(/(?<=[^\w\s])\.(?: |$)/gu, '\n')
    .replaceAll(/(?<=\p{Script=Han}|\p{P}) (?=\p{Script=Han}|\p{P})/gu, '');
}
