import { range } from '../../text/range.ts';
import { dayNumber, type EntriesFile, lengthCode, type SearchEntry } from '../format/entries.ts';
import { byteReader } from '../format/byte-numbers.ts';
import { parseJson } from './read-files.ts';

/** Reads the entries of a shard that `packEntries` has written. */
export function readEntries(bytes: Uint8Array, shard: string): SearchEntry[] {
  const reader = byteReader(bytes);
  const file: EntriesFile = parseJson(reader.take(reader.number()));
  const column = (): number[] => reader.numbers(file.articles);
  const [places, sections, kinds, steps, lasting, lengths] = [
    column(),
    column(),
    column(),
    column(),
    column(),
    column(),
  ];
  const stories = new Map(file.stories);
  let day = 0;
  return places.map((place, ordinal) => {
    day = ordinal === 0 ? (steps[0] ?? 0) : day - (steps[ordinal] ?? 0);
    const [city, paper] = file.places[place] ?? ['', ''];
    const [earliest, latest] = [dayText(day), dayText(day + (lasting[ordinal] ?? 0))];
    return {
      shard,
      ordinal,
      city,
      paper,
      section: file.sections[sections[ordinal] ?? 0] ?? null,
      kind: file.kinds[kinds[ordinal] ?? 0] ?? 'news',
      earliest,
      latest,
      years: yearsOf(earliest, latest),
      length: lengthCode.read(lengths[ordinal] ?? 0),
      story: stories.get(ordinal) ?? null,
    };
  });
}

const days = new Map<number, string>();

/** Many articles share a day; so they share its text. */
function dayText(day: number): string {
  const known = days.get(day);
  if (known !== undefined) return known;
  const text = dayNumber.read(day);
  days.set(day, text);
  return text;
}

const years = new Map<string, readonly string[]>();

/** An interval over a year's border belongs to both years, and to all between. */
function yearsOf(earliest: string, latest: string): readonly string[] {
  const [first, last] = [earliest.slice(0, YEAR_LENGTH), latest.slice(0, YEAR_LENGTH)];
  const known = years.get(first + last);
  if (known !== undefined) return known;
  const all = range(Number(first), Number(last)).map(String);
  years.set(first + last, all);
  return all;
}

const YEAR_LENGTH = '2022'.length;
