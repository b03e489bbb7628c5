import { browsingWords } from '../../words/browsing-words.ts';
import { formatDayRange } from '../../words/format-day-range.ts';
import { words } from '../../words/words.ts';
import { addresses } from '../../routes.ts';
import { type Crumb, neighboursView, type NeighboursView } from '../links/crumbs.ts';
import { holdings } from '../../archive/holdings.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { listPeriods } from '../../archive/listed-days.ts';
import { pageLinkView, type PageLinkView } from '../links/page-link-view.ts';
import { periodLink } from './period-view.ts';
import { parseDay, weekday } from '../../text/days.ts';

/** One day in all papers. */
export interface DayView {
  readonly title: string;
  readonly description: string;
  /** Day of the week and how much is listed. */
  readonly lead: string;
  readonly crumbs: readonly Crumb[];
  /** Pages of this day, or whose inferred interval starts on it. */
  readonly listed: readonly PageLinkView[];
  /** Pages that may be of this day and are listed on an earlier one. */
  readonly possible: readonly PageLinkView[];
  readonly neighbours: NeighboursView;
  /** The same day in all years. */
  readonly anyYear: Required<Crumb>;
}

export function dayView(day: string, archive: ArchiveIndex): DayView {
  const all = holdings(archive);
  const title = formatDayRange(day, day);
  const isPossible = (from: string, to: string) => from < day && day <= to;
  const show = (page: (typeof all.pages)[number]) => pageLinkView(page, archive);
  const listed = all.pages.filter((page) => page.date.earliest === day);
  const articles = listed.reduce((sum, page) => sum + page.articles.length, 0);
  const counts = `${words.units.pages(listed.length)} · ${words.units.articlesLong(articles)}`;
  const lead = `${weekdayOf(day)} · ${articles === 0 ? words.day.noneListed : counts}`;
  return {
    title,
    description: `${title}，${lead}`,
    lead,
    crumbs: [
      { text: words.nav.dates, href: addresses.dates },
      { text: words.dates.year(day.slice(0, 4)), href: addresses.period(day.slice(0, 4)) },
      { text: words.dates.monthOfYear(Number(day.slice(5, 7))), href: addresses.period(day.slice(0, 7)) },
      { text: words.dates.dayOfMonth(Number(day.slice(8))) },
    ],
    listed: listed.map(show),
    possible: all.pages.filter(({ date }) => isPossible(date.earliest, date.latest)).map(show),
    anyYear: {
      text: browsingWords.onDay.title(Number(day.slice(5, 7)), Number(day.slice(8))),
      href: addresses.onDay(day.slice('yyyy-'.length)),
    },
    neighbours: neighboursView(day, listPeriods(all, 'day'), (one) => periodLink(one, addresses.dates)),
  };
}

function weekdayOf(day: string): string {
  return words.dates.weekday(words.dates.weekdays[weekday(parseDay(day))] ?? '');
}
