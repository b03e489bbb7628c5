import type { PageRecord } from '../../records/page-record.ts';
import { browsingWords } from '../../words/browsing-words.ts';
import { words } from '../../words/words.ts';
import { addresses } from '../../routes.ts';
import { articleLinkView, type ArticleFact, type ArticleLinkView } from './article-link-view.ts';
import { dateView } from './date-view.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { pageName } from '../../archive/page-names.ts';

/** A newspaper page in a list, with what stands on it. */
export interface PageLinkView {
  readonly id: string;
  readonly href: string;
  readonly rawHref: string;
  readonly paper: string;
  readonly paperHref: string;
  readonly isPaperInferred: boolean;
  /** The page's own name, else its number, else that none is printed. */
  readonly label: string;
  readonly hasLabel: boolean;
  readonly district: string;
  readonly date: string;
  readonly dateHref: string;
  readonly count: string;
  readonly articles: readonly ArticleLinkView[];
}

/** Articles that a list of pages shows, some 2,000 elements; a page itself takes as much room as `PAGE` of them. */
export const MOST_ENTRIES = 330;
const PAGE = 3;
/** Where pages stand beside much else, as a year of calendars. */
export const MOST_BESIDE_LISTS = MOST_ENTRIES / 2;

/** The first of some pages, as many as a list shows with what stands on them, but at least one. */
export function firstPages(pages: readonly PageRecord[], most = MOST_ENTRIES): readonly PageRecord[] {
  let entries = 0;
  return pages.filter(({ articles }, at) => (entries += PAGE + articles.length) <= most || at === 0);
}

/** Pages in a list; of many only the newest, and what is said then. */
export interface PageListView {
  readonly pages: readonly PageLinkView[];
  /** That these are not all, and the way to the others; empty where they are all. */
  readonly cut: string;
}

/** `pages` come newest first; their years and months lead to all of them. */
export function pageListView(
  pages: readonly PageRecord[],
  archive: ArchiveIndex,
  most = MOST_ENTRIES,
): PageListView {
  const shown = firstPages(pages, most);
  return {
    pages: shown.map((page) => pageLinkView(page, archive)),
    cut: shown.length < pages.length ? browsingWords.cut.pages(shown.length) : '',
  };
}

export function pageLinkView(
  page: PageRecord,
  archive: ArchiveIndex,
  facts: readonly ArticleFact[] = ['kind'],
): PageLinkView {
  const paper = archive.getPaper(page.paper.value);
  const date = dateView(page.date, page.id);
  return {
    id: page.id,
    href: addresses.page(page.id),
    rawHref: addresses.rawPage(page.id),
    paper: paper.name,
    paperHref: addresses.paper(paper.slug),
    isPaperInferred: page.paper.basis === 'inferred',
    label: pageName(page),
    hasLabel: page.label !== null,
    district: page.district ?? '',
    date: date.text,
    dateHref: date.href,
    count: words.units.articles(page.articles.length),
    articles: archive.articlesOfPage(page).map((article) => articleLinkView(article, archive, facts)),
  };
}
