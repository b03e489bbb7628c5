import type { ArticleRecord } from '../../records/article-record.ts';
import { formatDay, parseDay } from '../../text/days.ts';

/** What filters, counts and orders need of an article. What is shown of it is loaded apart, for those that are shown. */
export interface SearchEntry {
  /** Path of the part of the index that it stands in, and its number there: together they belong to no other. */
  readonly shard: string;
  readonly ordinal: number;
  /** Slugs; the manifest has their names. */
  readonly city: string;
  readonly paper: string;
  /** Slug of the section under which it stands. */
  readonly section: string | null;
  readonly kind: ArticleRecord['kind'];
  /** First possible day; results are sorted by it. */
  readonly earliest: string;
  /** Last possible day. */
  readonly latest: string;
  /** Every year that the day of publication may lie in. */
  readonly years: readonly string[];
  /** Length of its search keys, to a few hundredths; how dense hits stand is counted against it. */
  readonly length: number;
  /** Id of the article that stands for all prints of one story, itself perhaps; `null` while no other print is known. */
  readonly story: string | null;
}

/** Tells articles apart whose heads are not loaded. */
export function entryKey({ shard, ordinal }: Pick<SearchEntry, 'shard' | 'ordinal'>): string {
  return `${shard}${ordinal}`;
}

/** What the numbers in the entries of a shard stand for. After it come, for each article: place, section, kind, days, length. */
export interface EntriesFile {
  readonly articles: number;
  /** City and paper. */
  readonly places: readonly (readonly [city: string, paper: string])[];
  readonly sections: readonly (string | null)[];
  readonly kinds: readonly SearchEntry['kind'][];
  /** By number of the article; most have none. */
  readonly stories: readonly (readonly [ordinal: number, story: string])[];
}

/** Before every newspaper, so that numbers are positive. */
const FIRST_DAY = parseDay('1600-01-01');

/** Days, `2022-05-12`, as numbers that follow each other. */
export const dayNumber = {
  of: (day: string): number => parseDay(day) - FIRST_DAY,
  read: (number: number): string => formatDay(FIRST_DAY + number),
} as const;

/** Codes to a doubling and a half: lengths are kept to 3 in 100, which no order of results shows. */
const CODES_PER_E = 16;

/** The length of an article as a small number. */
export const lengthCode = {
  of: (length: number): number => Math.round(Math.log(length + 1) * CODES_PER_E),
  read: (code: number): number => Math.exp(code / CODES_PER_E) - 1,
} as const;
