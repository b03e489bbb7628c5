import { EVERYWHERE } from '../../archive/calendar-index.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { addresses } from '../../routes.ts';
import { browsingWords } from '../../words/browsing-words.ts';
import { formatDayRange } from '../../words/format-days.ts';
import { words } from '../../words/words.ts';
import { dayView } from './day-view.ts';
import { type Crumb, linkNeighbours, type NeighboursView } from '../links/crumbs.ts';
import { firstPages, type PageLinkView } from '../links/page-link-view.ts';

/** One day of the year in all years. */
interface OnDayView {
  readonly title: string;
  readonly description: string;
  readonly summary: string;
  readonly crumbs: readonly Crumb[];
  /** The pages are too many to be listed. */
  readonly isCut: boolean;
  /** Newest first. */
  readonly years: readonly OnDayYear[];
  readonly neighbours: NeighboursView;
}

interface OnDayYear {
  readonly title: string;
  /** The day in that year. */
  readonly href: string;
  /** Pages of this day, or whose inferred interval starts on it. */
  readonly listed: readonly PageLinkView[];
  /** Pages that may be of this day and are listed on an earlier one. */
  readonly possible: readonly PageLinkView[];
}

/** `monthDay` is `05-12`. */
export function onDayView(monthDay: string, archive: ArchiveIndex): OnDayView {
  const days = archive.daysOn(monthDay);
  const title = dayOfYearTitle(monthDay);
  const summary = browsingWords.onDay.summary(days.length);
  const pages = days.flatMap((day) => archive.pagesIn(EVERYWHERE, day));
  const isCut = firstPages(pages).length < pages.length;
  return {
    title,
    summary,
    description: `${title}：${summary}`,
    crumbs: [
      { text: words.nav.dates, href: addresses.dates },
      { text: browsingWords.onDay.index, href: addresses.onDays },
      { text: title },
    ],
    isCut,
    years: days.map((day) => {
      const { listed, possible } = isCut ? NONE : dayView(day, archive);
      return { title: formatDayRange(day, day), href: addresses.period(day), listed, possible };
    }),
    neighbours: linkNeighbours(archive.daysOfYearBeside(monthDay), (day) => ({
      text: dayOfYearTitle(day),
      href: addresses.onDay(day),
    })),
  };
}

const NONE = { listed: [], possible: [] } as const;

function dayOfYearTitle(monthDay: string): string {
  const [month = 0, day = 0] = monthDay.split('-').map(Number);
  return browsingWords.onDay.title(month, day);
}

/** A month of any year with the days that have holdings in some year. */
export interface DaysOfMonthView {
  readonly title: string;
  readonly days: readonly { readonly text: string; readonly label: string; readonly href: string }[];
}

/** In the order of the calendar; months without holdings are left out. */
export function daysOfYearView({ daysOfYear }: ArchiveIndex): readonly DaysOfMonthView[] {
  return [...new Set(daysOfYear.map((day) => day.slice(0, 'mm'.length)))].map((month) =>
    daysOfMonthView(month, daysOfYear),
  );
}

/** The days of a month, `05`, among days of the year. */
export function daysOfMonthView(month: string, daysOfYear: readonly string[]): DaysOfMonthView {
  return {
    title: words.dates.monthOfYear(Number(month)),
    days: daysOfYear
      .filter((monthDay) => monthDay.startsWith(month))
      .map((monthDay) => ({
        text: browsingWords.onDay.day(Number(monthDay.slice('mm-'.length))),
        label: dayOfYearTitle(monthDay),
        href: addresses.onDay(monthDay),
      })),
  };
}
