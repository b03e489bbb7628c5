import { words } from '../../words/words.ts';
import { addresses } from '../../routes.ts';
import { citiesView, type CityLinkView, cityMapView } from '../places/cities-view.ts';
import type { Crumb } from '../links/crumbs.ts';
import { holdings } from '../../archive/holdings.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { pageLinkView, type PageLinkView } from '../links/page-link-view.ts';
import { sizeOfHoldings } from '../places/holdings-in-words.ts';
import { suggestSearches } from '../lists/search-suggestions.ts';
import { yearStripsView, type YearStripView } from '../calendar/year-strips-view.ts';

/** The front page of the archive. */
export interface HomeView {
  /** Cities, papers, pages, articles, years, counted. */
  readonly figures: readonly string[];
  readonly suggestions: readonly Required<Crumb>[];
  readonly cities: readonly CityLinkView[];
  /** The list of cities has a map. */
  readonly hasMap: boolean;
  readonly strips: readonly YearStripView[];
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
    suggestions: suggestSearches(archive.articles).map((text) => ({ text, href: addresses.searchFor(text) })),
    cities: citiesView(archive),
    hasMap: cityMapView(archive) !== undefined,
    strips: yearStripsView(all).slice(0, LATEST_YEARS),
    pages: archive.pages.slice(0, LATEST_PAGES).map((page) => pageLinkView(page, archive)),
  };
}
