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

/** As many as a list of pages shows: with what stands on them they have some 2,000 elements. */
export const MOST_PAGES = 30;

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
  most = MOST_PAGES,
): PageListView {
  return {
    pages: pages.slice(0, most).map((page) => pageLinkView(page, archive)),
    cut: pages.length > most ? browsingWords.cut.pages(most) : '',
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
