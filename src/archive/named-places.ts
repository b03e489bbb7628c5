import type { ArticleRecord } from '../records/article-record.ts';
import type { CityRecord } from '../records/registry-records.ts';
import { ascending } from '../text/ascending.ts';
import { listNames } from './list-names.ts';
import { listTexts } from './list-texts.ts';

/** A registered place and how many of some articles name it. */
export interface NamedPlace {
  readonly name: string;
  readonly count: number;
}

/** Registered cities, districts and counties that articles name, the most frequent first. */
export function namedPlaces(
  articles: readonly ArticleRecord[],
  cities: readonly CityRecord[],
): readonly NamedPlace[] {
  const texts = articles.map((article) =>
    // Bodies sign, too, and are named for their place.
    [...listTexts(article).map(({ text }) => text), ...listNames(article).map(({ name }) => name)].join('\n'),
  );
  const names = cities.flatMap(({ fullName, districts }) => [fullName, ...districts.map(({ name }) => name)]);
  return [...new Set(names)]
    .map((name) => ({ name, count: texts.filter((text) => text.includes(name)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || ascending(a.name, b.name));
}
