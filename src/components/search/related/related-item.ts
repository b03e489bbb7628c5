import { bestPassages, phrasesOf } from '../../../related/answer/best-passages.ts';
import { commonRuns } from '../../../related/answer/common-runs.ts';
import type { RelatedArchive } from '../../../related/question/open-archive.ts';
import type { RelatedPage } from '../../../related/question/related-question.ts';
import { SEARCH_PARAMETERS } from '../../../routes.ts';
import type { Phrase } from '../../../search/query/query-node.ts';
import { relatedWords } from '../../../words/related-words.ts';
import { searchWords } from '../../../words/search-words.ts';
import { makeElement } from '../../elements.ts';
import { markedTitle } from '../results/result-item.ts';
import { snippetLine } from '../results/show-snippets.ts';

/** A page in the list, and the archive that has it. */
export interface ListedPage extends RelatedPage {
  readonly archive: RelatedArchive;
}

const PASSAGES = 2;
/** More of them say nothing new. */
const RUNS_NAMED = 6;

/** One line of the list of related pages, with what it has in common with the terms of the question. */
export function relatedItem(page: ListedPage, terms: readonly string[]): HTMLLIElement {
  const runs = commonRuns(terms, `${page.title}\n${page.text}`);
  const phrases: readonly Phrase[] = phrasesOf(runs);
  const id = articleIdOf(page.url);
  const facts = [page.archive.name, ...factsOf(page)].filter((fact) => fact !== '');
  const passages = bestPassages(textBelowTitle(page), runs, PASSAGES);
  return makeElement(
    'li',
    { class: 'result', ...(id === undefined ? {} : { 'data-article-id': id }) },
    makeElement(
      'h3',
      {},
      makeElement(
        'a',
        { class: 'title', href: hrefOf(page, runs) },
        ...markedTitle({ kind: 'headline', text: page.title }, phrases),
      ),
    ),
    makeElement('p', { class: 'facts' }, ...facts.map((fact) => makeElement('span', {}, fact))),
    makeElement('p', {}, runs.length === 0 ? '' : relatedWords.common(runs.slice(0, RUNS_NAMED))),
    makeElement('div', { class: 'snippets' }, ...passages.map(snippetLine)),
  );
}

/** The indexed text of a page begins with its title, without the spaces between clauses. */
function textBelowTitle({ title, text }: RelatedPage): string {
  const start = title.replaceAll(/\s/gu, '');
  return text.startsWith(start) ? text.slice(start.length).trimStart() : text;
}

function factsOf({ filters, meta }: RelatedPage): string[] {
  const { paper, city, kind } = searchWords.filterNames;
  const valueOf = (name: string): string => filters[name]?.[0] ?? '';
  return [valueOf(paper), valueOf(city), meta['date'] ?? '', valueOf(kind)];
}

/** The id of the article that stands at an address of an archive like this one; `undefined` for other pages. */
export function articleIdOf(url: string): string | undefined {
  return /\/articles\/(?<id>[^/]+)\/$/u.exec(new URL(url, location.href).pathname)?.groups?.['id'];
}

/** An opened article marks what it has in common with the question. */
function hrefOf({ url }: RelatedPage, runs: readonly string[]): string {
  if (articleIdOf(url) === undefined || runs.length === 0) return url;
  const opened = new URL(url, location.href);
  opened.searchParams.set(SEARCH_PARAMETERS.query, runs.slice(0, RUNS_NAMED).join(' OR '));
  return opened.href;
}
