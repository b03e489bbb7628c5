import { formatPeriod, formatPeriodTight } from '../../words/format-days.ts';
import { words } from '../../words/words.ts';
import { addresses } from '../../routes.ts';
import type { Holdings } from '../../archive/holdings.ts';
import { isListedIn, listPeriods } from '../../archive/listed-days.ts';

/** One year with its twelve months, or all years without holdings between two others. */
export interface YearStripView {
  readonly title: string;
  /** Absent without holdings. */
  readonly href?: string;
  readonly summary: string;
  readonly months: readonly StripMonth[];
}

export interface StripMonth {
  readonly month: number;
  /** Number of articles, or 约 when only the rest of an interval falls into the month; absent without holdings. */
  readonly text?: string;
  readonly href?: string;
  readonly label: string;
}

/** Newest year first, without holes: the years between two others that have nothing say so. */
export function yearStripsView(holdings: Holdings): readonly YearStripView[] {
  const years = listPeriods(holdings, 'year').toReversed();
  const months = new Set(listPeriods(holdings, 'month'));
  return years.flatMap((year, index) => [
    yearStrip(year, months, holdings),
    ...gapBetween(years[index + 1], year),
  ]);
}

function gapBetween(older: string | undefined, newer: string): readonly YearStripView[] {
  const [first, last] = [Number(older) + 1, Number(newer) - 1];
  if (older === undefined || first > last) return [];
  const title = words.dates.year(words.units.years(String(first), String(last)));
  return [{ title, summary: words.dates.none, months: [] }];
}

function yearStrip(year: string, months: ReadonlySet<string>, holdings: Holdings): YearStripView {
  const title = formatPeriod(year);
  const pages = holdings.pages.filter((page) => isListedIn(year, page.date)).length;
  return {
    title,
    href: addresses.period(year, holdings.base),
    summary: `${words.units.pages(pages)} · ${words.units.articles(countArticles(year, holdings))}`,
    months: Array.from({ length: 12 }, (_, index) => stripMonth(year, index + 1, months, holdings)),
  };
}

function stripMonth(
  year: string,
  month: number,
  months: ReadonlySet<string>,
  holdings: Holdings,
): StripMonth {
  const period = `${year}-${String(month).padStart(2, '0')}`;
  const name = formatPeriodTight(period);
  if (!months.has(period)) return { month, label: `${name}，${words.dates.none}` };
  const count = countArticles(period, holdings);
  return {
    month,
    text: count === 0 ? words.dates.approximately : String(count),
    href: addresses.period(period, holdings.base),
    label: count === 0 ? `${name}，${words.dates.interval}` : `${name}，${words.units.articles(count)}`,
  };
}

function countArticles(period: string, { articles }: Holdings): number {
  return articles.filter((article) => isListedIn(period, article.date)).length;
}
