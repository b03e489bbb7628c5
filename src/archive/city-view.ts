import type { CityRecord } from '../records/registry-records.ts';
import { words } from '../words/words.ts';
import { addresses } from './addresses.ts';
import { cityMapView, type CityMapView } from './city-map-view.ts';
import { contributorsView } from './contributors-view.ts';
import { coverageView } from './coverage-view.ts';
import type { Crumb } from './crumbs-view.ts';
import { holdings, type Holdings } from './holdings.ts';
import type { ArchiveIndex } from './index-archive.ts';
import type { NameEntry } from './name-entry.ts';
import { namedPlaces } from './named-places.ts';
import { pageLinkView, type PageLinkView } from './page-link-view.ts';
import { sectionEntries } from './section-entries.ts';
import { sizeOfHoldings } from './size-of-holdings.ts';
import { yearStripsView, type YearStripView } from './year-strips-view.ts';

/** A city with all that the archive holds of it. */
export interface CityView {
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
  /** All cities, this one marked; absent where it has no coordinates. */
  readonly map: CityMapView | undefined;
  /** Pages about the whole city, then those about each of its districts. */
  readonly groups: readonly DistrictGroup[];
}

export interface DistrictGroup {
  readonly id: string;
  readonly name: string;
  readonly count: string;
  readonly pages: readonly PageLinkView[];
}

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
    papers: archive.papers
      .filter((paper) => paper.city === city.slug)
      .map((paper) => ({
        name: paper.name,
        href: addresses.paper(paper.slug),
        note: '',
        count: words.units.pages(held.pages.filter((page) => page.paper.value === paper.slug).length),
      })),
    years: yearStripsView(held),
    coverage: coverageView(held),
    sections: sectionEntries(held, archive),
    contributors: contributorsOf(city, archive),
    places: placesOf(city, held, archive),
    map: cityMapView(archive, city.slug),
    groups: groupsOf(city, archive),
  };
}

/** Paper by paper, named where there are several: their namesakes are different people until proved otherwise. */
function contributorsOf(city: CityRecord, archive: ArchiveIndex): readonly NameEntry[] {
  const papers = new Set(archive.papers.filter((paper) => paper.city === city.slug).map(({ slug }) => slug));
  const groups = contributorsView(archive).filter(({ slug }) => papers.has(slug));
  return groups.flatMap(({ paper, contributors }) =>
    contributors
      .slice(0, SHOWN_CONTRIBUTORS)
      .map((entry) => (groups.length === 1 ? entry : { ...entry, note: `${paper} · ${entry.note}` })),
  );
}

function placesOf(city: CityRecord, { articles }: Holdings, archive: ArchiveIndex): readonly NameEntry[] {
  return namedPlaces(articles, archive.cities).map(({ name, count }) => ({
    name,
    href: addresses.searchInCity(name, city.slug),
    note: '',
    count: words.units.articles(count),
  }));
}

function groupsOf(city: CityRecord, archive: ArchiveIndex): readonly DistrictGroup[] {
  const { pages } = holdings(archive, city.slug);
  const group = (id: string, name: string, district: string | null) => {
    const own = pages.filter((page) => page.district === district);
    const count = words.units.pages(own.length);
    return { id, name, count, pages: own.map((page) => pageLinkView(page, archive)) };
  };
  return [
    group('city', words.city.whole, null),
    ...city.districts.map(({ slug, name }) => group(slug, name, name)),
  ].filter((one) => one.pages.length > 0);
}
