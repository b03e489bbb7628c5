import type { ArticleRecord } from '../records/article-record.ts';
import type { CityRecord } from '../records/registry-records.ts';
import { ascending } from '../text/ascending.ts';
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
    [...listTexts(article).map(({ text }) => text), ...signaturesOf(article)].join('\n'),
  );
  const names = cities.flatMap(({ fullName, districts }) => [fullName, ...districts.map(({ name }) => name)]);
  return [...new Set(names)]
    .map((name) => ({ name, count: texts.filter((text) => text.includes(name)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || ascending(a.name, b.name));
}

/** Bodies sign, too, and are named for their place. */
function signaturesOf({ bylines, captions }: ArticleRecord): readonly string[] {
  return [...bylines, ...captions.flatMap(({ credits }) => credits)].map(({ name }) => name);
}
