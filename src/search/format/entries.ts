import type { ArticleRecord } from '../../records/article-record.ts';
import { formatDay, parseDay } from '../../text/days.ts';

/** What filters, counts and sorting need of an article. What is shown of it is in its `ArticleHead`, loaded on demand. */
export interface SearchEntry {
  /** Path of its shard, ending in a slash, and its number there: together they are unique. */
  readonly shard: string;
  readonly ordinal: number;
  /** Slugs; the manifest has their names. */
  readonly city: string;
  readonly paper: string;
  /** Slug of its section. */
  readonly section: string | null;
  readonly kind: ArticleRecord['kind'];
  /** First possible day; results are sorted by it. */
  readonly earliest: string;
  /** Last possible day. */
  readonly latest: string;
  /** Every year that the day of publication may lie in. */
  readonly years: readonly string[];
  /** Length of its search keys, accurate to 3 %; relevance divides hits by it. */
  readonly length: number;
  /** Id of the article that represents all prints of one story, possibly this one; `null` when there is no other print. */
  readonly story: string | null;
}

/** A key that identifies an article without its head. */
export function entryKey({ shard, ordinal }: Pick<SearchEntry, 'shard' | 'ordinal'>): string {
  return `${shard}${ordinal}`;
}

/** The header of the entries of a shard: what the numbers in the columns after it stand for. */
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

/** Codes for each factor of e: lengths are kept to 3 %, too fine to change an order of results. */
const CODES_PER_E = 16;

/** The length of an article as a small number. */
export const lengthCode = {
  of: (length: number): number => Math.round(Math.log(length + 1) * CODES_PER_E),
  read: (code: number): number => Math.exp(code / CODES_PER_E) - 1,
} as const;
