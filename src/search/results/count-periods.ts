import { range } from '../../text/range.ts';
import { type DayRange, touchesDays } from '../query/search-state.ts';
import type { SearchEntry } from '../format/entries.ts';
import { formatDay, lastDayOfMonth } from '../../text/days.ts';

/** A month or a year, and how many articles may have been published in it. */
export interface PeriodCount {
  /** `2022-05` or `2022`. */
  readonly period: string;
  /** Its first and last day. */
  readonly days: DayRange;
  readonly count: number;
}

type Dated = Pick<SearchEntry, 'earliest' | 'latest'>;

/** More bars than this are too thin for a finger: three years of months, or else years. */
const MOST_MONTHS = 36;
const MONTHS_OF_YEAR = 12;

/**
 * Counts articles by month, or by year over a long time, without leaving out empty periods between the first and the last. An article
 * whose day is not known counts in every period that it may belong to, so that each count is what its period leaves as a filter.
 */
export function countPeriods(articles: readonly Dated[]): PeriodCount[] {
  const days = articles.flatMap(({ earliest, latest }) => [earliest, latest]).toSorted();
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months = monthsBetween(first, last);
  const periods = months.length <= MOST_MONTHS ? months.map(daysOfMonth) : yearsBetween(first, last);
  return periods.map((one) => ({
    ...one,
    count: articles.filter((article) => touchesDays(article, one.days)).length,
  }));
}

type Period = Omit<PeriodCount, 'count'>;

function monthsBetween(first: string, last: string): number[] {
  return range(monthNumber(first), monthNumber(last));
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * MONTHS_OF_YEAR + Number(day.slice(5, 7)) - 1;
}

function daysOfMonth(month: number): Period {
  const last = lastDayOfMonth({
    year: Math.floor(month / MONTHS_OF_YEAR),
    month: (month % MONTHS_OF_YEAR) + 1,
  });
  const to = formatDay(last);
  const period = to.slice(0, 'yyyy-mm'.length);
  return { period, days: { from: `${period}-01`, to } };
}

function yearsBetween(first: string, last: string): Period[] {
  return range(Number(first.slice(0, 4)), Number(last.slice(0, 4))).map((number) => {
    const period = String(number).padStart(4, '0');
    return { period, days: { from: `${period}-01-01`, to: `${period}-12-31` } };
  });
}
