import { holdings } from '../../archive/holdings.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { listDays, listDaysOfYear } from '../../archive/listed-days.ts';
import { addresses } from '../../routes.ts';
import { ascending } from '../../text/ascending.ts';
import { browsingWords } from '../../words/browsing-words.ts';
import { formatDayRange } from '../../words/format-day-range.ts';
import { words } from '../../words/words.ts';
import { type Crumb, neighboursView, type NeighboursView } from '../links/crumbs.ts';
import { pageLinkView, type PageLinkView } from '../links/page-link-view.ts';

/** One day of the year in all years. */
interface OnDayView {
  readonly title: string;
  readonly description: string;
  readonly summary: string;
  readonly crumbs: readonly Crumb[];
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
  const { pages } = holdings(archive);
  const onDay = pages.flatMap((page) =>
    listDays(page.date)
      .filter((day) => day.endsWith(`-${monthDay}`))
      .map((day) => ({ page, day })),
  );
  const days = [...Map.groupBy(onDay, ({ day }) => day)].toSorted(([a], [b]) => ascending(b, a));
  const title = dayOfYearTitle(monthDay);
  const summary = browsingWords.onDay.summary(days.length);
  return {
    title,
    summary,
    description: `${title}：${summary}`,
    crumbs: [
      { text: words.nav.dates, href: addresses.dates },
      { text: browsingWords.onDay.index, href: addresses.onDays },
      { text: title },
    ],
    years: days.map(([day, held]) => {
      const show = (some: typeof held) => some.map(({ page }) => pageLinkView(page, archive));
      return {
        title: formatDayRange(day, day),
        href: addresses.period(day),
        listed: show(held.filter(({ page }) => page.date.earliest === day)),
        possible: show(held.filter(({ page }) => page.date.earliest !== day)),
      };
    }),
    neighbours: neighboursView(monthDay, listDaysOfYear(archive), (day) => ({
      text: dayOfYearTitle(day),
      href: addresses.onDay(day),
    })),
  };
}

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
export function daysOfYearView(archive: ArchiveIndex): readonly DaysOfMonthView[] {
  const months = Map.groupBy(listDaysOfYear(archive), (day) => day.slice(0, 2));
  return [...months].map(([month, days]) => ({
    title: words.dates.monthOfYear(Number(month)),
    days: days.map((monthDay) => {
      const day = Number(monthDay.slice(3));
      return {
        text: browsingWords.onDay.day(day),
        label: browsingWords.onDay.title(Number(month), day),
        href: addresses.onDay(monthDay),
      };
    }),
  }));
}
