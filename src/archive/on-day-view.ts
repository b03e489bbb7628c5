import { ascending } from '../text/ascending.ts';
import { browsingWords } from '../words/browsing-words.ts';
import { formatDayRange } from '../words/format-day-range.ts';
import { words } from '../words/words.ts';
import { addresses } from './addresses.ts';
import type { Crumb } from './crumbs-view.ts';
import { holdings } from './holdings.ts';
import type { ArchiveIndex } from './index-archive.ts';
import { listDays } from './list-days.ts';
import { listDaysOfYear } from './list-days-of-year.ts';
import { neighboursView, type NeighboursView } from './neighbours-view.ts';
import { pageLinkView, type PageLinkView } from './page-link-view.ts';

/** One day of the year in all years. */
export interface OnDayView {
  readonly title: string;
  readonly description: string;
  readonly summary: string;
  readonly crumbs: readonly Crumb[];
  /** Newest first. */
  readonly years: readonly OnDayYear[];
  readonly neighbours: NeighboursView;
}

export interface OnDayYear {
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
  const title = titleOf(monthDay);
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
      text: titleOf(day),
      href: addresses.onDay(day),
    })),
  };
}

function titleOf(monthDay: string): string {
  const [month = 0, day = 0] = monthDay.split('-').map(Number);
  return browsingWords.onDay.title(month, day);
}
