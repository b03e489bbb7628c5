import type { ArticleRecord } from '../records/article-record.ts';
import type { PageRecord } from '../records/page-record.ts';
import type {
  BylineRecord,
  CityRecord,
  ContributorRecord,
  PaperRecord,
} from '../records/registry-records.ts';
import type { Archive } from './types.ts';

/** The archive with the ways to find things in it. `get…` throws on an unknown key: references were checked at build. */
export interface ArchiveIndex extends Archive {
  readonly getCity: (slug: string) => CityRecord;
  readonly getPaper: (slug: string) => PaperRecord;
  readonly getPage: (id: string) => PageRecord;
  readonly getArticle: (id: string) => ArticleRecord;
  readonly getContributor: (key: string) => ContributorRecord;
  /** In reading order. */
  readonly articlesOfPage: (page: PageRecord) => readonly ArticleRecord[];
  /** In printed order. */
  readonly bylinesOf: (article: ArticleRecord) => readonly BylineRecord[];
}

/** Prepares every look-up once, and puts articles and pages in the order of lists: newest first, then page, then reading order. */
export function indexArchive(archive: Archive): ArchiveIndex {
  const getPage = lookUp('page', archive.pages, (page) => page.id);
  const getArticle = lookUp('article', archive.articles, (article) => article.id);
  const bylines = Map.groupBy(archive.bylines, (byline) => byline.article);
  return {
    ...archive,
    pages: archive.pages.toSorted(byNewest),
    articles: archive.articles.toSorted(
      (a, b) => byNewest(getPage(a.pageId), getPage(b.pageId)) || a.order - b.order,
    ),
    getCity: lookUp('city', archive.cities, (city) => city.slug),
    getPaper: lookUp('paper', archive.papers, (paper) => paper.slug),
    getPage,
    getArticle,
    getContributor: lookUp('contributor', archive.contributors, (contributor) => contributor.key),
    articlesOfPage: (page) => page.articles.map(getArticle),
    bylinesOf: (article) => bylines.get(article.id) ?? [],
  };
}

function byNewest(a: PageRecord, b: PageRecord): number {
  return (
    b.date.earliest.localeCompare(a.date.earliest) ||
    a.paper.value.localeCompare(b.paper.value) ||
    a.id.localeCompare(b.id)
  );
}

function lookUp<Item>(
  noun: string,
  items: readonly Item[],
  keyOf: (item: Item) => string,
): (key: string) => Item {
  const byKey = new Map(items.map((item) => [keyOf(item), item]));
  return (key) => {
    const item = byKey.get(key);
    if (item === undefined) throw new Error(`Unexpected ${noun} "${key}", expected one of the archive`);
    return item;
  };
}
