import type { PageRecord } from '../../records/page-record.ts';
import { browsingWords } from '../../words/browsing-words.ts';
import { formatDayRange } from '../../words/format-days.ts';
import { words } from '../../words/words.ts';
import { addresses } from '../../routes.ts';
import { type Crumb, linkNeighbours, type NeighboursView } from '../links/crumbs.ts';
import { EVERYWHERE } from '../../archive/calendar-index.ts';
import { countCharacters } from '../../archive/article-texts.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { firstPages, pageLinkView, type PageLinkView } from '../links/page-link-view.ts';
import { periodCrumbs, periodLink } from './period-links.ts';
import { parseDay, weekday } from '../../text/days.ts';

/** A page of the day with all that stands on it. */
export interface DaySheetView extends PageLinkView {
  readonly items: readonly SheetItemView[];
}

/** An item of a page as a small sheet shows it. */
export interface SheetItemView {
  readonly title: string;
  readonly href: string;
  /** `1234 字` */
  readonly size: string;
  /** 1 to 5, by how long it is. */
  readonly weight: number;
}

/** One day in all papers. */
export interface DayView {
  readonly title: string;
  readonly description: string;
  /** Day of the week and how much is listed. */
  readonly lead: string;
  readonly crumbs: readonly Crumb[];
  /** Pages of this day, or whose inferred interval starts on it; of very many not what stands on them. */
  readonly listed: readonly DaySheetView[];
  /** Pages that may be of this day and are listed on an earlier one. */
  readonly possible: readonly PageLinkView[];
  readonly neighbours: NeighboursView;
  /** The same day in all years. */
  readonly anyYear: Required<Crumb>;
}

export function dayView(day: string, archive: ArchiveIndex): DayView {
  const title = formatDayRange(day, day);
  const { listed = [], possible = [] } = Object.groupBy(archive.pagesIn(EVERYWHERE, day), ({ date }) =>
    date.earliest === day ? 'listed' : 'possible',
  );
  const isCut = firstPages(listed).length < listed.length;
  const articles = listed.reduce((sum, page) => sum + page.articles.length, 0);
  const counts = `${words.units.pages(listed.length)} · ${words.units.articlesLong(articles)}`;
  const lead = `${weekdayOf(day)} · ${articles === 0 ? words.day.noneListed : counts}`;
  return {
    title,
    description: `${title}，${lead}`,
    lead,
    crumbs: [{ text: words.nav.dates, href: addresses.dates }, ...periodCrumbs(day, addresses.dates)],
    listed: listed.map((page) => ({
      ...pageLinkView(page, archive),
      items: isCut ? [] : itemsOf(page, archive),
    })),
    possible: possible.map((page) => pageLinkView(page, archive)),
    anyYear: {
      text: browsingWords.onDay.title(Number(day.slice(5, 7)), Number(day.slice(8))),
      href: addresses.onDay(day.slice('yyyy-'.length)),
    },
    neighbours: linkNeighbours(archive.periodsBeside(EVERYWHERE, day), (one) =>
      periodLink(one, addresses.dates),
    ),
  };
}

/** Characters from which an item weighs one more: a notice, a report, a long report, half a page. */
const HEAVIER_FROM = [100, 300, 800, 1600];

function itemsOf(page: PageRecord, archive: ArchiveIndex): readonly SheetItemView[] {
  return archive.articlesOfPage(page).map((article) => {
    const characters = countCharacters(article);
    return {
      title: article.title,
      href: addresses.onPage(page.id, article.id),
      size: words.units.characters(characters),
      weight: 1 + HEAVIER_FROM.filter((least) => characters >= least).length,
    };
  });
}

function weekdayOf(day: string): string {
  return words.dates.weekday(words.dates.weekdays[weekday(parseDay(day))] ?? '');
}
