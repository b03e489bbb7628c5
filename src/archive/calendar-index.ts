import type { ArticleRecord } from '../records/article-record.ts';
import type { PageRecord } from '../records/page-record.ts';
import { groups } from './groups.ts';
import { isDateOpen, listDays } from './listed-days.ts';

/** What stands before and after something in an order; absent at the ends. */
export interface Beside<Item> {
  readonly previous?: Item;
  readonly next?: Item;
}

/** All papers together, in place of the slug of a city. */
export const EVERYWHERE = '';

/**
 * What calendars show, by place and period, so that each of their pages reads only its own. A place is the slug of a city or
 * `EVERYWHERE`, a period is `2022`, `2022-05` or `2022-05-12`.
 */
export interface CalendarIndex {
  /** Years, months and days on which calendars show some page, in order; of cities only years and months. */
  readonly periods: (place: string, unit: PeriodUnit) => readonly string[];
  /** Those of the same unit with holdings. */
  readonly periodsBeside: (place: string, period: string) => Beside<string>;
  /** Pages that may be of a period, newest first. */
  readonly pagesIn: (place: string, period: string) => readonly PageRecord[];
  /** Articles that are listed in a year or month: those whose earliest day lies in it. */
  readonly articlesIn: (place: string, period: string) => readonly ArticleRecord[];
  /** Days of any year, `05-12`, in order. */
  readonly daysOfYear: readonly string[];
  /** Those of a month, `05`. */
  readonly daysOfYearIn: (month: string) => readonly string[];
  readonly daysOfYearBeside: (monthDay: string) => Beside<string>;
  /** The days of all years that are one day of the year, newest first. */
  readonly daysOn: (monthDay: string) => readonly string[];
}

const UNIT_LENGTH = { year: 'yyyy'.length, month: 'yyyy-mm'.length, day: 'yyyy-mm-dd'.length } as const;
type PeriodUnit = keyof typeof UNIT_LENGTH;
const UNITS = ['year', 'month', 'day'] as const;

/** `pages` and `articles` come newest first. */
export function indexCalendar(
  pages: readonly PageRecord[],
  articles: readonly ArticleRecord[],
): CalendarIndex {
  const periodsOf = (days: readonly string[], unit: PeriodUnit): string[] => [
    ...new Set(days.map((day) => day.slice(0, UNIT_LENGTH[unit]))),
  ];
  const held = new Map<string, Set<string>>();
  const pagesIn = groups(pages, ({ date, city }) => {
    const days = listDays(date);
    return UNITS.flatMap((unit) =>
      placesOf(city, unit).flatMap((place) =>
        periodsOf(days, unit).map((period) => {
          held.set(keyOf(place, unit), (held.get(keyOf(place, unit)) ?? new Set()).add(period));
          return keyOf(place, period);
        }),
      ),
    );
  });
  const articlesIn = groups(articles, ({ date, city }) =>
    isDateOpen(date)
      ? []
      : (['year', 'month'] as const).flatMap((unit) =>
          placesOf(city, unit).map((place) => keyOf(place, date.earliest.slice(0, UNIT_LENGTH[unit]))),
        ),
  );
  const ordered = new Map([...held].map(([key, periods]) => [key, [...periods].toSorted()]));
  const beside = new Map([...ordered].map(([key, periods]) => [key, neighbours(periods)]));
  const periods = (place: string, unit: PeriodUnit) => ordered.get(keyOf(place, unit)) ?? [];
  const days = periods(EVERYWHERE, 'day');
  const daysOfYear = [...new Set(days.map(monthDayOf))].toSorted();
  const besideOfYear = neighbours(daysOfYear);
  return {
    periods,
    periodsBeside: (place, period) => beside.get(keyOf(place, unitOf(period)))?.get(period) ?? {},
    pagesIn: (place, period) => pagesIn(keyOf(place, period)),
    articlesIn: (place, period) => articlesIn(keyOf(place, period)),
    daysOfYear,
    daysOfYearIn: groups(daysOfYear, (day) => [day.slice(0, 'mm'.length)]),
    daysOfYearBeside: (monthDay) => besideOfYear.get(monthDay) ?? {},
    daysOn: groups(days.toReversed(), (day) => [monthDayOf(day)]),
  };
}

/** No city has pages for its days. */
function placesOf(city: string, unit: PeriodUnit): readonly string[] {
  return unit === 'day' ? [EVERYWHERE] : [EVERYWHERE, city];
}

function keyOf(place: string, period: string): string {
  return `${place} ${period}`;
}

function unitOf({ length }: string): PeriodUnit {
  return UNITS.find((unit) => UNIT_LENGTH[unit] === length) ?? 'day';
}

function monthDayOf(day: string): string {
  return day.slice('yyyy-'.length);
}

/** What stands beside each item of an ordered list. */
export function neighbours<Item>(items: readonly Item[]): ReadonlyMap<Item, Beside<Item>> {
  return new Map(
    items.map((item, index) => {
      const [previous, next] = [items[index - 1], items[index + 1]];
      return [item, { ...(previous !== undefined && { previous }), ...(next !== undefined && { next }) }];
    }),
  );
}
