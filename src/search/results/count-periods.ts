import { range } from '../../text/range.ts';
import { type DayRange, touchesDays } from '../query/search-state.ts';
import type { SearchEntry } from '../format/entries.ts';
import { DAYS_A_WEEK, formatDay, lastDayOfMonth, mondayOf, parseDay } from '../../text/days.ts';

/** Units of time in which articles are counted. */
export const PERIOD_UNITS = ['week', 'month', 'year'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** A week, a month or a year, and how many articles may have been published in it. */
export interface PeriodCount {
  /** `2022-05` or `2022`; a week is known by its Monday. */
  readonly period: string;
  /** Its first and last day. */
  readonly days: DayRange;
  readonly count: number;
}

type Dated = Pick<SearchEntry, 'earliest' | 'latest'>;

/** More bars than this are too thin for a finger: three years of months. */
const MOST_BARS = 36;
const MONTHS_OF_YEAR = 12;

/** Whether a chart of articles has neither one bar nor too many in a unit. */
export function isFittingUnit(articles: readonly Dated[], unit: PeriodUnit): boolean {
  const { length } = periodsOf(articles, unit);
  return length > 1 && (length <= MOST_BARS || unit === 'year');
}

/**
 * Counts articles by a unit of time, without leaving out empty periods between the first and the last. An article whose day is
 * not known counts in every period that it may belong to, so that each count is what its period leaves as a filter.
 */
export function countPeriods(articles: readonly Dated[], unit: PeriodUnit): PeriodCount[] {
  return periodsOf(articles, unit).map((one) => ({
    ...one,
    count: articles.filter((article) => touchesDays(article, one.days)).length,
  }));
}

type Period = Omit<PeriodCount, 'count'>;

function periodsOf(articles: readonly Dated[], unit: PeriodUnit): Period[] {
  const days = articles.flatMap(({ earliest, latest }) => [earliest, latest]).toSorted();
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) return [];
  return PERIODS_BETWEEN[unit](first, last);
}

const PERIODS_BETWEEN: Readonly<Record<PeriodUnit, (first: string, last: string) => Period[]>> = {
  week: (first, last) =>
    range(0, weeksBetween(first, last)).map((week) => {
      const monday = mondayOf(parseDay(first)) + week * DAYS_A_WEEK;
      const from = formatDay(monday);
      return { period: from, days: { from, to: formatDay(monday + DAYS_A_WEEK - 1) } };
    }),
  month: (first, last) =>
    range(monthNumber(first), monthNumber(last)).map((month) => {
      const year = Math.floor(month / MONTHS_OF_YEAR);
      const to = formatDay(lastDayOfMonth({ year, month: (month % MONTHS_OF_YEAR) + 1 }));
      const period = to.slice(0, 'yyyy-mm'.length);
      return { period, days: { from: `${period}-01`, to } };
    }),
  year: (first, last) =>
    range(Number(first.slice(0, 4)), Number(last.slice(0, 4))).map((number) => {
      const period = String(number).padStart(4, '0');
      return { period, days: { from: `${period}-01-01`, to: `${period}-12-31` } };
    }),
};

function weeksBetween(first: string, last: string): number {
  return (mondayOf(parseDay(last)) - mondayOf(parseDay(first))) / DAYS_A_WEEK;
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * MONTHS_OF_YEAR + Number(day.slice(5, 7)) - 1;
}
