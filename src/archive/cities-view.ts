import { words } from '../words/words.ts';
import { addresses } from './addresses.ts';
import { holdings } from './holdings.ts';
import type { ArchiveIndex } from './index-archive.ts';
import { spanOfYears } from './span-of-years.ts';

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
    const papers = archive.papers.filter((paper) => paper.city === city.slug);
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
