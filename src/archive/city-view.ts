import type { CityRecord } from '../records/registry-records.ts';
import { words } from '../words/words.ts';
import { addresses } from './addresses.ts';
import type { Crumb } from './crumbs-view.ts';
import { holdings } from './holdings.ts';
import type { ArchiveIndex } from './index-archive.ts';
import { pageLinkView, type PageLinkView } from './page-link-view.ts';
import { spanOfYears } from './span-of-years.ts';
import { yearStripsView, type YearStripView } from './year-strips-view.ts';

/** A city with all that the archive holds of it. */
export interface CityView {
  readonly name: string;
  readonly fullName: string;
  readonly province: string;
  readonly href: string;
  readonly crumbs: readonly Crumb[];
  readonly summary: string;
  readonly papers: readonly { readonly name: string; readonly href: string; readonly summary: string }[];
  readonly years: readonly YearStripView[];
  /** Pages about the whole city, then those about each of its districts. */
  readonly groups: readonly DistrictGroup[];
}

export interface DistrictGroup {
  readonly id: string;
  readonly name: string;
  readonly pages: readonly PageLinkView[];
}

export function cityView(city: CityRecord, archive: ArchiveIndex): CityView {
  const held = holdings(archive, city.slug);
  return {
    name: city.name,
    fullName: city.fullName,
    province: city.province,
    href: addresses.city(city.slug),
    crumbs: [{ text: words.nav.cities, href: addresses.cities }, { text: city.name }],
    summary: [
      words.units.pages(held.pages.length),
      words.units.articlesLong(held.articles.length),
      spanOfYears(held),
    ].join(' · '),
    papers: archive.papers
      .filter((paper) => paper.city === city.slug)
      .map((paper) => ({
        name: paper.name,
        href: addresses.paper(paper.slug),
        summary: words.units.pages(held.pages.filter((page) => page.paper.value === paper.slug).length),
      })),
    years: yearStripsView(held),
    groups: groupsOf(city, archive),
  };
}

function groupsOf(city: CityRecord, archive: ArchiveIndex): readonly DistrictGroup[] {
  const { pages } = holdings(archive, city.slug);
  const group = (id: string, name: string, district: string | null) => ({
    id,
    name,
    pages: pages.filter((page) => page.district === district).map((page) => pageLinkView(page, archive)),
  });
  return [
    group('city', words.city.whole, null),
    ...city.districts.map(({ slug, name }) => group(slug, name, name)),
  ].filter((one) => one.pages.length > 0);
}
