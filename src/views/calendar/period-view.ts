import { holdings, type Holdings } from '../../archive/holdings.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { listDays, listPeriods } from '../../archive/listed-days.ts';
import { addresses } from '../../routes.ts';
import { formatDayRange } from '../../words/format-day-range.ts';
import { words } from '../../words/words.ts';
import { type Crumb, neighboursView, type NeighboursView } from '../links/crumbs.ts';
import { pageLinkView, type PageLinkView } from '../links/page-link-view.ts';
import { monthCalendarView, type MonthCalendarView } from './month-calendar-view.ts';
import { type DaysOfMonthView, daysOfYearView } from './on-day-view.ts';

/** A year or a month, of all papers or of one city. */
export interface PeriodView {
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly Crumb[];
  readonly summary: string;
  /** One month, or the twelve of a year. */
  readonly months: readonly MonthCalendarView[];
  readonly pages: readonly PageLinkView[];
  /** The days of a month that have holdings, in any year; empty for a year. */
  readonly anyYear: DaysOfMonthView['days'];
  readonly neighbours: NeighboursView;
}

/** `period` is `2022` or `2022-05`; `city` is a slug, absent for all papers. */
export function periodView(period: string, archive: ArchiveIndex, city?: string): PeriodView {
  const held = holdings(archive, city);
  const place = city === undefined ? '' : archive.getCity(city).name;
  const title = place === '' ? periodHeading(period) : `${place} ${periodHeading(period)}`;
  const summary = summaryOf(period, held);
  const pages = held.pages.filter((page) => listDays(page.date).some((day) => day.startsWith(period)));
  const unit = isYear(period) ? 'year' : 'month';
  return {
    title,
    description: `${title}：${summary}`,
    crumbs: [...crumbsAbove(period, held, place), { text: lastStep(period) }],
    summary,
    months: monthsOf(period).map((month) => monthCalendarView(month, held)),
    anyYear: anyYearOf(period, archive),
    pages: pages.map((page) => pageLinkView(page, archive)),
    neighbours: neighboursView(period, listPeriods(held, unit), (one) => periodLink(one, held.base)),
  };
}

function isYear(period: string): boolean {
  return period.length === 'yyyy'.length;
}

function anyYearOf(period: string, archive: ArchiveIndex): DaysOfMonthView['days'] {
  const [, month] = period.split('-');
  if (month === undefined) return [];
  const name = words.dates.monthOfYear(Number(month));
  return daysOfYearView(archive).find(({ title }) => title === name)?.days ?? [];
}

function periodHeading(period: string): string {
  const [year = '', month] = period.split('-');
  return month === undefined ? words.dates.year(year) : words.dates.month(year, Number(month));
}

function crumbsAbove(period: string, { base }: Holdings, place: string): readonly Crumb[] {
  const root =
    place === ''
      ? [{ text: words.nav.dates, href: addresses.dates }]
      : [
          { text: words.nav.cities, href: addresses.cities },
          { text: place, href: base },
        ];
  const [year = '', month] = period.split('-');
  return month === undefined
    ? root
    : [...root, { text: words.dates.year(year), href: addresses.period(year, base) }];
}

function lastStep(period: string): string {
  const [year = '', month] = period.split('-');
  return month === undefined ? words.dates.year(year) : words.dates.monthOfYear(Number(month));
}

function summaryOf(period: string, { pages, articles }: Holdings): string {
  const isOf = (date: { readonly earliest: string }) => date.earliest.startsWith(period);
  const pageCount = pages.filter((page) => isOf(page.date)).length;
  const articleCount = articles.filter((article) => isOf(article.date)).length;
  return `${words.units.pages(pageCount)} · ${words.units.articlesLong(articleCount)}`;
}

function monthsOf(period: string): string[] {
  if (!isYear(period)) return [period];
  return Array.from({ length: 12 }, (_, index) => `${period}-${String(index + 1).padStart(2, '0')}`);
}

/** A link to a year, month or day: `2022`, `2022-05`, `2022-05-12`; `base` is `/dates/` or the address of a city. */
export function periodLink(period: string, base: string): Required<Crumb> {
  return { text: periodName(period), href: addresses.period(period, base) };
}

function periodName(period: string): string {
  const [year = '', month, day] = period.split('-');
  if (month === undefined) return words.dates.year(year);
  return day === undefined ? words.dates.month(year, Number(month)) : formatDayRange(period, period);
}
