import { dayNumber } from '../day-number.ts';
import type { EntriesFile } from '../entries-file.ts';
import { lengthCode } from '../length-code.ts';
import type { SearchEntry } from '../search-entry.ts';
import { byteReader } from './byte-reader.ts';

/** Reads the entries of a shard that `packEntries` has written. */
export function readEntries(bytes: Uint8Array, shard: string): SearchEntry[] {
  const reader = byteReader(bytes);
  const json = new TextDecoder().decode(reader.take(reader.number()));
  const file: EntriesFile = JSON.parse(json);
  const column = (): number[] => Array.from({ length: file.articles }, () => reader.number());
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

/** An interval over a year's border belongs to both years, and to all between. */
function yearsOf(earliest: string, latest: string): string[] {
  const first = Number(earliest.slice(0, 4));
  const last = Number(latest.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, step) => String(first + step));
}
