import type { ArticleRecord } from '../records/article-record.ts';
import type { ConnectionRecord, ReuseRecord } from '../records/connection-record.ts';
import type { ChangeEntry, PageRecord } from '../records/page-record.ts';
import type {
  BylineRecord,
  CityRecord,
  ContributorRecord,
  PaperRecord,
} from '../records/registry-records.ts';
import { archiveKey } from './archive-key.ts';
import { type Beside, type CalendarIndex, indexCalendar, neighbours } from './calendar-index.ts';
import { groups } from './groups.ts';
import { lookUp } from './look-up.ts';
import { nearestInList } from './nearest-in-list.ts';
import { indexLines, type LineIndex } from '../text/lines.ts';
import { type AlignedStretch, alignReading } from '../text/reading/offsets.ts';
import type { ReadingText } from '../text/reading/reading-text.ts';
import { ascending } from '../text/ascending.ts';
import { mostSignedFirst, newestFirst } from './orders.ts';
import { type PageTally, tallyOf } from './page-tally.ts';
import type { Archive } from './types.ts';

/** The archive with the ways to find things in it. `get…` throws on an unknown key: references were checked at build. */
export interface ArchiveIndex extends Archive, CalendarIndex {
  /** That of `archiveKey`. */
  readonly key: string;
  readonly getCity: (slug: string) => CityRecord;
  readonly getPaper: (slug: string) => PaperRecord;
  readonly getPage: (id: string) => PageRecord;
  readonly getArticle: (id: string) => ArticleRecord;
  /** Entries that name a page, newest first: the last one is its intake. */
  readonly changesOf: (pageId: string) => readonly ChangeEntry[];
  readonly getContributor: (key: string) => ContributorRecord;
  /** The same name in any paper, who signed most first. */
  readonly contributorsNamed: (name: string) => readonly ContributorRecord[];
  /** Lines of the raw text. Kept for those that were asked for last, as the alignment of a reading text is. */
  readonly linesOf: (page: PageRecord) => LineIndex;
  readonly alignmentOf: (text: ReadingText) => readonly AlignedStretch[];
  /** What is counted of a page and its articles. */
  readonly tallyOf: (page: PageRecord) => PageTally;
  /** In reading order. */
  readonly articlesOfPage: (page: PageRecord) => readonly ArticleRecord[];
  /** Pages and articles come newest first here and in all that follow. */
  readonly pagesOfCity: (slug: string) => readonly PageRecord[];
  readonly articlesOfCity: (slug: string) => readonly ArticleRecord[];
  /** In the order of their slugs. */
  readonly papersOfCity: (slug: string) => readonly PaperRecord[];
  readonly pagesOfPaper: (slug: string) => readonly PageRecord[];
  readonly articlesOfPaper: (slug: string) => readonly ArticleRecord[];
  /** Who signed most first. */
  readonly contributorsOfPaper: (slug: string) => readonly ContributorRecord[];
  /** Pages of a paper with one date of publication, as EDTF. */
  readonly pagesOfIssue: (paper: string, edtf: string) => readonly PageRecord[];
  /** By their ids, the first pages of its paper on the days before and after that on which a page is listed. */
  readonly pagesBeside: (page: PageRecord) => Beside<string>;
  /** Some articles of a section, none of them on the page of `article`: those that stand nearest to it in the list of all. */
  readonly nearestOfSection: (slug: string, article: ArticleRecord) => readonly ArticleRecord[];
  readonly nearestOfContributor: (key: string, article: ArticleRecord) => readonly ArticleRecord[];
  /** In printed order. */
  readonly bylinesOf: (article: ArticleRecord) => readonly BylineRecord[];
  /** Pairs of articles that share a text, the longest first. */
  readonly reuse: readonly ReuseRecord[];
  readonly connectionsOf: (articleId: string) => ConnectionRecord;
  /** Texts that the article shares with others, the longest first. */
  readonly reuseOf: (articleId: string) => readonly ReuseRecord[];
}

/** The ids of one article's signatures end in their numbers: the tenth comes after the second. */
const byNumber = new Intl.Collator('en', { numeric: true });

/** That of the pinyin. */
const bySlug = (a: { readonly slug: string }, b: { readonly slug: string }) => ascending(a.slug, b.slug);

/** Prepares every look-up once, and puts all in the order of lists: articles by their pages and their reading. */
export function indexArchive(archive: Archive): ArchiveIndex {
  const getPage = lookUp('page', archive.pages, (page) => page.id);
  const getArticle = lookUp('article', archive.articles, (article) => article.id);
  const bylines = Map.groupBy(
    archive.bylines.toSorted((a, b) => byNumber.compare(a.id, b.id)),
    (byline) => byline.article,
  );
  const cities = archive.cities.toSorted(bySlug);
  const papers = archive.papers.toSorted(bySlug);
  const pages = archive.pages.toSorted(newestFirst);
  const articles = archive.articles.toSorted(
    (a, b) => newestFirst(getPage(a.pageId), getPage(b.pageId)) || a.order - b.order,
  );
  const changes = archive.changes.toSorted((a, b) => ascending(b.date, a.date));
  const pagesOfIssue = groups(pages, ({ paper, date }) => [`${paper.value} ${date.edtf}`]);
  const contributors = archive.contributors.toSorted(mostSignedFirst);
  const articlesOfPage = (page: PageRecord) => page.articles.map(getArticle);
  let key: string | undefined;
  const contributorsOf = ({ id }: ArticleRecord) => [
    ...new Set((bylines.get(id) ?? []).map((byline) => byline.contributor)),
  ];
  return {
    ...archive,
    get key() {
      return (key ??= archiveKey(articles));
    },
    cities,
    papers,
    sections: archive.sections.toSorted(bySlug),
    ...indexCalendar(pages, articles),
    pages,
    articles,
    contributors,
    changes,
    changesOf: groups(changes, (change) => [...new Set(change.pages)]),
    pagesOfCity: groups(pages, (page) => [page.city]),
    articlesOfCity: groups(articles, (article) => [article.city]),
    papersOfCity: groups(papers, (paper) => [paper.city]),
    pagesOfPaper: groups(pages, (page) => [page.paper.value]),
    articlesOfPaper: groups(articles, (article) => [article.paper]),
    contributorsOfPaper: groups(contributors, (contributor) => [contributor.paper]),
    pagesOfIssue: (paper, edtf) => pagesOfIssue(`${paper} ${edtf}`),
    pagesBeside: pagesBeside(pages),
    nearestOfSection: nearestInList(articles, ({ section }) => (section === null ? [] : [section.slug])),
    nearestOfContributor: nearestInList(articles, contributorsOf),
    getCity: lookUp('city', cities, (city) => city.slug),
    getPaper: lookUp('paper', papers, (paper) => paper.slug),
    getPage,
    getArticle,
    contributorsNamed: groups(contributors, ({ name }) => [name]),
    getContributor: lookUp('contributor', contributors, (contributor) => contributor.key),
    linesOf: keepLatest(({ text }: PageRecord) => indexLines(text)),
    alignmentOf: keepLatest(alignReading),
    tallyOf: (page) => tallyOf(page, articlesOfPage, archive.cities),
    articlesOfPage,
    connectionsOf: archive.connections.of,
    get reuse() {
      return archive.connections.reuse;
    },
    reuseOf: archive.connections.reuseOf,
    bylinesOf: (article) => bylines.get(article.id) ?? [],
  };
}

/** Walks from day to day in a paper; `pages` come newest first. */
function pagesBeside(pages: readonly PageRecord[]): (page: PageRecord) => Beside<string> {
  const key = ({ paper, date }: PageRecord): string => `${paper.value} ${date.earliest}`;
  const firsts = [...Map.groupBy(pages, key).values()].flatMap(([first]) => first ?? []);
  const oldestFirst = Map.groupBy(firsts.toReversed(), ({ paper }) => paper.value);
  const firstOf = new Map(firsts.map((page) => [key(page), page.id]));
  const beside = new Map(
    [...oldestFirst.values()].flatMap((days) => [...neighbours(days.map(({ id }) => id))]),
  );
  return (page) => beside.get(firstOf.get(key(page)) ?? '') ?? {};
}

/** More than the texts of an article: pages about one record follow each other. */
const LATEST = 100;

/** Derives something from a record; what was derived for others long ago goes. */
function keepLatest<Item extends object, Derived>(
  derive: (record: Item) => Derived,
): (record: Item) => Derived {
  const known = new Map<Item, Derived>();
  return (record) => {
    const derived = known.get(record) ?? derive(record);
    known.delete(record);
    known.set(record, derived);
    const [oldest] = known.keys();
    if (known.size > LATEST && oldest !== undefined) known.delete(oldest);
    return derived;
  };
}
