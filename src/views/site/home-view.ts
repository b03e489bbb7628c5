import type { PageRecord } from '../../records/page-record.ts';
import { words } from '../../words/words.ts';
import { addresses } from '../../routes.ts';
import { citiesView, type CityLinkView } from '../places/cities-view.ts';
import type { Crumb } from '../links/crumbs.ts';
import { holdings } from '../../archive/holdings.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { articleLinkView } from '../links/article-link-view.ts';
import { titleView, type TitleView } from '../article/title-view.ts';
import { pageLinkView, type PageLinkView } from '../links/page-link-view.ts';
import { sizeOfHoldings } from '../places/holdings-in-words.ts';
import { suggestSearches } from '../lists/search-suggestions.ts';
import { yearStripsView, type YearStripView } from '../calendar/year-strips-view.ts';

/** The story that leads the front page. */
export interface LeadStoryView {
  readonly title: TitleView;
  readonly href: string;
  /** More of its text than two lines. */
  readonly opening: string;
  readonly facts: readonly string[];
}

/** The front page of the archive. */
export interface HomeView {
  /** Cities, papers, pages, articles, years, counted. */
  readonly figures: readonly string[];
  /** Absent where no article has a headline and a text. */
  readonly lead: LeadStoryView | undefined;
  /** Days of any year with holdings, `05-12`. */
  readonly daysOfYear: readonly string[];
  readonly suggestions: readonly Required<Crumb>[];
  readonly cities: readonly CityLinkView[];
  readonly strips: readonly YearStripView[];
  /** Those that were taken in last. */
  readonly pages: readonly PageLinkView[];
}

/** Two rows of three on a wide screen. */
const LATEST_PAGES = 6;
/** More years are one step away; the front page stays a front page. */
const LATEST_YEARS = 8;

export function homeView(archive: ArchiveIndex): HomeView {
  const all = holdings(archive);
  return {
    figures: [
      words.units.cities(archive.cities.length),
      words.units.papers(archive.papers.length),
      ...sizeOfHoldings(all),
    ],
    lead: leadStory(archive),
    daysOfYear: archive.daysOfYear,
    suggestions: suggestSearches(archive.articles).map((text) => ({ text, href: addresses.searchFor(text) })),
    cities: citiesView(archive),
    strips: yearStripsView(all).slice(0, LATEST_YEARS),
    pages: latestPages(archive).map((page) => pageLinkView(page, archive)),
  };
}

/** Two lines of the widest screen. */
const OPENING_LENGTH = 120;

/** What stands first on the newest page. */
function leadStory(archive: ArchiveIndex): LeadStoryView | undefined {
  for (const article of archive.articles) {
    const opening = article.paragraphs
      .flatMap(({ role, text }) => (role === 'body' ? [text] : []))
      .join('')
      .slice(0, OPENING_LENGTH);
    if (article.headline === null || opening === '') continue;
    const { href, facts } = articleLinkView(article, archive, ['paper', 'date', 'size']);
    return { title: titleView(article), href, opening, facts };
  }
  return undefined;
}

/** As the record of changes has them, the last first; of one change, in the order of lists. */
function latestPages({ changes, pages }: ArchiveIndex): readonly PageRecord[] {
  const latest = new Set<string>();
  for (const change of changes) {
    if (latest.size >= LATEST_PAGES) break;
    const taken = new Set(change.pages);
    for (const { id } of pages) if (taken.has(id)) latest.add(id);
  }
  const byId = new Map(pages.map((page) => [page.id, page]));
  return [...latest].slice(0, LATEST_PAGES).flatMap((id) => byId.get(id) ?? []);
}
