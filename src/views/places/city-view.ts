import { holdings, type Holdings } from '../../archive/holdings.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { isDateOpen } from '../../archive/listed-days.ts';
import { addCounts } from '../../archive/page-tally.ts';
import type { CityRecord } from '../../records/registry-records.ts';
import { addresses } from '../../routes.ts';
import { ascending } from '../../text/ascending.ts';
import { words } from '../../words/words.ts';
import { yearStripsView, type YearStripView } from '../calendar/year-strips-view.ts';
import type { Crumb } from '../links/crumbs.ts';
import { articleLinkView, type ArticleLinkView } from '../links/article-link-view.ts';
import type { NameEntry } from '../links/entries.ts';
import { MOST_BESIDE_LISTS, pageListView, type PageListView } from '../links/page-link-view.ts';
import { suggestSearches } from '../lists/search-suggestions.ts';
import { sectionEntries } from '../lists/sections-view.ts';
import { contributorsOfPaper } from '../people/contributors-view.ts';
import { cityEntries } from './cities-view.ts';
import { coverageView, sizeOfHoldings } from './holdings-in-words.ts';

/** A city with all that the archive holds of it. */
interface CityView {
  readonly name: string;
  readonly crumbs: readonly Crumb[];
  readonly description: string;
  /** Province and holdings. */
  readonly lead: string;
  readonly papers: readonly NameEntry[];
  readonly years: readonly YearStripView[];
  /** What is held, and what is not known to be. */
  readonly coverage: readonly string[];
  readonly sections: readonly NameEntry[];
  readonly contributors: readonly NameEntry[];
  /** Registered places that its articles name. */
  readonly places: readonly NameEntry[];
  /** One story for each of the latest months with holdings, the newest first. */
  readonly timeline: readonly ArticleLinkView[];
  /** Phrases that stand in several of its articles, each a search in the city. */
  readonly topics: readonly NameEntry[];
  /** All cities, this one among them. */
  readonly cities: readonly NameEntry[];
  /** Pages about the whole city, then those about each of its districts. */
  readonly groups: readonly DistrictGroup[];
}

interface DistrictGroup extends PageListView {
  readonly id: string;
  readonly name: string;
  readonly count: string;
}

/** The newest articles speak for the rest. */
const READ_FOR_TOPICS = 200;
/** A year of stories; calendars have all months. */
const SHOWN_MONTHS = 12;
/** Those who signed most; the page of the paper has all. */
const SHOWN_CONTRIBUTORS = 12;

export function cityView(city: CityRecord, archive: ArchiveIndex): CityView {
  const held = holdings(archive, city.slug);
  const lead = [`${city.province}${city.fullName}`, ...sizeOfHoldings(held)].join(' · ');
  return {
    name: city.name,
    crumbs: [{ text: words.nav.cities, href: addresses.cities }, { text: city.name }],
    lead,
    description: lead,
    papers: archive.papersOfCity(city.slug).map(({ name, slug }) => ({
      name,
      href: addresses.paper(slug),
      note: '',
      count: words.units.pages(archive.pagesOfPaper(slug).length),
    })),
    years: yearStripsView(held),
    coverage: coverageView(held),
    sections: sectionEntries(held, archive),
    contributors: contributorsOf(city, archive),
    places: placesOf(city, held, archive),
    timeline: timelineOf(held, archive),
    topics: suggestSearches(held.articles.slice(0, READ_FOR_TOPICS)).map((name) => ({
      name,
      href: addresses.searchInCity(name, city.slug),
      note: '',
      count: '',
    })),
    cities: cityEntries(archive),
    groups: groupsOf(city, held, archive),
  };
}

/** What has the first headline on the newest page of a month. */
function timelineOf({ pages }: Holdings, archive: ArchiveIndex): readonly ArticleLinkView[] {
  const dated = pages.filter(({ date }) => !isDateOpen(date));
  const months = Map.groupBy(dated, ({ date }) => date.earliest.slice(0, 'yyyy-mm'.length));
  return [...months.values()].slice(0, SHOWN_MONTHS).flatMap((ofMonth) => {
    const story = ofMonth.flatMap(archive.articlesOfPage).find(({ headline }) => headline !== null);
    return story === undefined ? [] : [articleLinkView(story, archive, ['date'])];
  });
}

/** Paper by paper, named where there are several: their namesakes are different people until proved otherwise. */
function contributorsOf(city: CityRecord, archive: ArchiveIndex): readonly NameEntry[] {
  const signed = archive
    .papersOfCity(city.slug)
    .map(({ name, slug }) => ({ name, contributors: contributorsOfPaper(slug, archive) }))
    .filter(({ contributors }) => contributors.length > 0);
  return signed.flatMap(({ name, contributors }) =>
    contributors
      .slice(0, SHOWN_CONTRIBUTORS)
      .map((entry) => (signed.length === 1 ? entry : { ...entry, note: `${name} · ${entry.note}` })),
  );
}

/** Registered cities, districts and counties that articles of a city name, the most frequent first. */
function placesOf(city: CityRecord, { pages }: Holdings, archive: ArchiveIndex): readonly NameEntry[] {
  const counts = addCounts(pages.map((page) => archive.tallyOf(page).places));
  return Object.entries(counts)
    .toSorted(([a, one], [b, other]) => other - one || ascending(a, b))
    .map(([name, count]) => ({
      name,
      href: addresses.searchInCity(name, city.slug),
      note: '',
      count: words.units.articles(count),
    }));
}

function groupsOf(city: CityRecord, { pages }: Holdings, archive: ArchiveIndex): readonly DistrictGroup[] {
  const ofDistrict = Map.groupBy(pages, ({ district }) => district);
  const most = MOST_BESIDE_LISTS / ofDistrict.size;
  const group = (id: string, name: string, district: string | null) => {
    const own = ofDistrict.get(district) ?? [];
    return { id, name, count: words.units.pages(own.length), ...pageListView(own, archive, most) };
  };
  return [
    group('city', words.city.whole, null),
    ...city.districts.map(({ slug, name }) => group(slug, name, name)),
  ].filter((one) => one.pages.length > 0);
}
