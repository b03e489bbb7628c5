import { dayNumber, type EntriesFile, lengthCode } from '../format/entries.ts';
import { byteWriter } from '../format/byte-numbers.ts';
import type { ShardArticle } from './shard-article.ts';

type Entry = ShardArticle['entry'];

/** Writes the entries of a shard, newest first: a description, and then one column after the other, which compresses best. */
export function packEntries(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const places = [...new Map(entries.map((entry) => [placeOf(entry), entry])).values()];
  const sections = [...new Set(entries.map(({ section }) => section))];
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  const file: EntriesFile = {
    articles: entries.length,
    places: places.map(({ city, paper }) => [city, paper]),
    sections,
    kinds,
    stories: entries.flatMap(({ story }, at) => (story === null ? [] : [[at, story] as const])),
  };
  const bytes = byteWriter();
  bytes.text(JSON.stringify(file));
  const placeNumbers = numbersOf(places.map(placeOf));
  const sectionNumbers = numbersOf(sections);
  const kindNumbers = numbersOf(kinds);
  const days = entries.map(({ earliest }) => dayNumber.of(earliest));
  const columns: ((entry: Entry, at: number) => number)[] = [
    (entry) => placeNumbers.get(placeOf(entry)) ?? 0,
    ({ section }) => sectionNumbers.get(section) ?? 0,
    ({ kind }) => kindNumbers.get(kind) ?? 0,
    (_, at) => (at === 0 ? (days[0] ?? 0) : (days[at - 1] ?? 0) - (days[at] ?? 0)),
    ({ latest }, at) => dayNumber.of(latest) - (days[at] ?? 0),
    ({ length }) => lengthCode.of(length),
  ];
  for (const column of columns) {
    for (const [at, entry] of entries.entries()) bytes.number(column(entry, at));
  }
  return bytes.view();
}

function placeOf({ city, paper }: Entry): string {
  return `${city} ${paper}`;
}

/** By value, its number in the list. */
function numbersOf<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  return new Map(values.map((value, at) => [value, at]));
}
