import { words } from '../words/words.ts';
import { addresses } from './addresses.ts';
import type { Holdings } from './holdings.ts';
import { listPeriods } from './list-periods.ts';

/** One year with its twelve months. */
export interface YearStripView {
  readonly title: string;
  /** Absent for a year without holdings. */
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

/** Newest year first, without holes: a year between two others that has nothing says so. */
export function yearStripsView(holdings: Holdings): readonly YearStripView[] {
  const years = listPeriods(holdings, 'year');
  const months = new Set(listPeriods(holdings, 'month'));
  return everyYear(years).map((year) => yearStrip(year, months, holdings));
}

function everyYear(years: readonly string[]): string[] {
  const last = Number(years.at(-1));
  const count = years.length === 0 ? 0 : last - Number(years[0]) + 1;
  return Array.from({ length: count }, (_, index) => String(last - index));
}

function yearStrip(year: string, months: ReadonlySet<string>, holdings: Holdings): YearStripView {
  const title = words.dates.year(year);
  const pages = holdings.pages.filter((page) => page.date.earliest.startsWith(year)).length;
  const isHeld = [...months].some((month) => month.startsWith(year));
  if (!isHeld) return { title, summary: words.dates.none, months: [] };
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
  const name = `${year}年${month}月`;
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
  return articles.filter((article) => article.date.earliest.startsWith(period)).length;
}
