import { holdings } from '../../archive/holdings.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { addresses } from '../../routes.ts';
import { words } from '../../words/words.ts';
import type { NameEntry } from '../links/entries.ts';
import { spanOfYears } from './holdings-in-words.ts';

/** A city in a list. */
export interface CityLinkView {
  readonly name: string;
  readonly href: string;
  readonly papers: string;
  readonly count: string;
  readonly years: string;
  readonly districts: readonly string[];
}

/** In the order of the registry. */
export function citiesView(archive: ArchiveIndex): readonly CityLinkView[] {
  return archive.cities.map((city) => {
    const held = holdings(archive, city.slug);
    const papers = archive.papersOfCity(city.slug);
    return {
      name: city.name,
      href: addresses.city(city.slug),
      papers: papers.map((paper) => paper.name).join('、'),
      count: `${words.units.pages(held.pages.length)} · ${words.units.articles(held.articles.length)}`,
      years: spanOfYears(held),
      districts: [...new Set(held.pages.flatMap((page) => page.district ?? []))],
    };
  });
}

/** Every city with how much is held of it, and whether a map cannot show it. */
export function cityEntries(archive: ArchiveIndex): readonly NameEntry[] {
  return archive.cities.map(({ name, slug, place }) => ({
    name,
    href: addresses.city(slug),
    note: place === undefined ? words.city.unmapped : '',
    count: words.units.articles(archive.articlesOfCity(slug).length),
  }));
}
