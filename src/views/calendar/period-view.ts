import { EVERYWHERE } from '../../archive/calendar-index.ts';
import { type Holdings, holdingsIn } from '../../archive/holdings.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { isListedIn } from '../../archive/listed-days.ts';
import { addresses } from '../../routes.ts';
import { formatPeriod } from '../../words/format-days.ts';
import { words } from '../../words/words.ts';
import { type Crumb, linkNeighbours, type NeighboursView } from '../links/crumbs.ts';
import {
  firstPages,
  MOST_BESIDE_LISTS,
  MOST_ENTRIES,
  pageLinkView,
  type PageLinkView,
} from '../links/page-link-view.ts';
import { monthCalendarView, type MonthCalendarView } from './month-calendar-view.ts';
import { type DaysOfMonthView, daysOfMonthView } from './on-day-view.ts';
import { periodCrumbs, periodLink } from './period-links.ts';

/** A year or a month, of all papers or of one city. */
export interface PeriodView {
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly Crumb[];
  readonly summary: string;
  /** One month, or the twelve of a year. */
  readonly months: readonly MonthCalendarView[];
  /** None where they are too many: then the days of the calendars lead to them. */
  readonly pages: readonly PageLinkView[];
  /** The days of a month that have holdings, in any year; empty for a year. */
  readonly anyYear: DaysOfMonthView['days'];
  readonly neighbours: NeighboursView;
}

/** `period` is `2022` or `2022-05`; `city` is a slug, absent for all papers. */
export function periodView(period: string, archive: ArchiveIndex, city?: string): PeriodView {
  const held = holdingsIn(period, archive, city);
  const place = city === undefined ? '' : archive.getCity(city).name;
  const title = [place, formatPeriod(period)].filter((part) => part !== '').join(' ');
  const summary = summaryOf(period, held);
  const listed = firstPages(held.pages, isYear(period) ? MOST_BESIDE_LISTS : MOST_ENTRIES);
  return {
    title,
    description: `${title}：${summary}`,
    crumbs: [...crumbsAbove(held, place), ...periodCrumbs(period, held.base)],
    summary,
    months: monthsOf(period).map((month) => monthCalendarView(month, holdingsIn(month, archive, city))),
    anyYear: anyYearOf(period, archive),
    pages: listed.length < held.pages.length ? [] : listed.map((page) => pageLinkView(page, archive)),
    neighbours: linkNeighbours(archive.periodsBeside(city ?? EVERYWHERE, period), (one) =>
      periodLink(one, held.base),
    ),
  };
}

function isYear(period: string): boolean {
  return period.length === 'yyyy'.length;
}

function anyYearOf(period: string, archive: ArchiveIndex): DaysOfMonthView['days'] {
  const [, month] = period.split('-');
  return month === undefined ? [] : daysOfMonthView(month, archive.daysOfYearIn(month)).days;
}

/** The dates of all papers, or the city. */
function crumbsAbove({ base }: Holdings, place: string): readonly Crumb[] {
  if (place === '') return [{ text: words.nav.dates, href: addresses.dates }];
  return [
    { text: words.nav.cities, href: addresses.cities },
    { text: place, href: base },
  ];
}

function summaryOf(period: string, { pages, articles }: Holdings): string {
  const pageCount = pages.filter((page) => isListedIn(period, page.date)).length;
  return `${words.units.pages(pageCount)} · ${words.units.articlesLong(articles.length)}`;
}

function monthsOf(period: string): string[] {
  if (!isYear(period)) return [period];
  return Array.from({ length: 12 }, (_, index) => `${period}-${String(index + 1).padStart(2, '0')}`);
}
