import type { PublicationDate } from '../../records/publication-date.ts';
import { formatPeriod, formatPeriodTight } from '../../words/format-days.ts';
import { words } from '../../words/words.ts';
import { addresses } from '../../routes.ts';
import type { Holdings } from '../../archive/holdings.ts';
import { isDateOpen, listDays } from '../../archive/listed-days.ts';
import { formatDay, lastDayOfMonth, parseDay, weekday } from '../../text/days.ts';

/** A month as a calendar of its days. */
export interface MonthCalendarView {
  readonly title: string;
  /** Absent when no day of the month has holdings: then the month has no page. */
  readonly href?: string;
  /** Weeks from Monday to Sunday; `null` outside the month. */
  readonly weeks: readonly (readonly (CalendarDay | null)[])[];
}

/** `known`: printed. `implied`: the first day of what is inferred. `interval`: a further day of it. `none`: no holdings. */
export type DayState = 'known' | 'implied' | 'interval' | 'none';

export interface CalendarDay {
  readonly day: number;
  readonly state: DayState;
  /** Absent without holdings. */
  readonly href?: string;
  /** The whole link in words: `2022年5月12日，7 篇，日期为推定`. */
  readonly label: string;
  /** What stands under the day where there is room: how many articles are listed, or 约. */
  readonly note: string;
  /** Where the day lies in the inferred intervals over it. */
  readonly bar?: 'start' | 'middle' | 'end';
}

/** `month` is `2022-05`. */
export function monthCalendarView(month: string, holdings: Holdings): MonthCalendarView {
  const dates = Map.groupBy(
    holdings.pages.flatMap(({ date }) => listDays(date).map((day) => ({ day, date }))),
    ({ day }) => day,
  );
  const articles = Map.groupBy(
    holdings.articles.filter(({ date }) => !isDateOpen(date)),
    ({ date }) => date.earliest,
  );
  const weeks = weeksOf(month).map((week) =>
    week.map((day) => {
      if (day === null) return null;
      const over = (dates.get(day) ?? []).map(({ date }) => date);
      return calendarDay(day, over, articles.get(day)?.length ?? 0);
    }),
  );
  const isHeld = weeks.flat().some((day) => day?.href !== undefined);
  return {
    title: formatPeriod(month),
    ...(isHeld ? { href: addresses.period(month, holdings.base) } : {}),
    weeks,
  };
}

const WEEK = 7;

function weeksOf(month: string): (string | null)[][] {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const [first, last] = [`${month}-01`, formatDay(lastDayOfMonth({ year, month: number }))];
  const days = listDays({ earliest: first, latest: last });
  // A week begins with Monday.
  const lead = (weekday(parseDay(first)) + WEEK - 1) % WEEK;
  const cells = [...Array.from({ length: lead }, () => null), ...days];
  const weeks = Math.ceil(cells.length / WEEK);
  const padded = [...cells, ...Array.from({ length: weeks * WEEK - cells.length }, () => null)];
  return Array.from({ length: weeks }, (_, week) => padded.slice(week * WEEK, (week + 1) * WEEK));
}

/** `over` are the dates of pages that may be of the day, `count` is the number of articles that are listed on it. */
function calendarDay(date: string, over: readonly PublicationDate[], count: number): CalendarDay {
  const day = Number(date.slice('yyyy-mm-'.length));
  const state = stateOf(date, over);
  const name = formatPeriodTight(date);
  if (state === 'none') return { day, state, label: `${name}，${words.dates.none}`, note: '' };
  const bar = barOver(date, over);
  return {
    day,
    state,
    href: addresses.period(date),
    label: `${name}，${sayDay(state, count)}`,
    note: count > 0 ? words.units.articles(count) : words.dates.approximately,
    ...(bar !== undefined && { bar }),
  };
}

function sayDay(state: Exclude<DayState, 'none'>, count: number): string {
  const saying = {
    known: `${words.units.articles(count)}，${words.dates.basisInLabel.printed}`,
    implied: `${words.units.articles(count)}，${words.dates.basisInLabel.inferred}`,
    interval: words.dates.interval,
  };
  return saying[state];
}

function stateOf(date: string, over: readonly PublicationDate[]): DayState {
  if (over.some(({ basis }) => basis === 'printed')) return 'known';
  if (over.some(({ earliest }) => earliest === date)) return 'implied';
  return over.length > 0 ? 'interval' : 'none';
}

function barOver(date: string, over: readonly PublicationDate[]): CalendarDay['bar'] {
  const intervals = over.filter((one) => one.earliest < one.latest);
  if (intervals.length === 0) return undefined;
  if (intervals.every(({ earliest }) => earliest === date)) return 'start';
  return intervals.every((one) => one.latest === date) ? 'end' : 'middle';
}
