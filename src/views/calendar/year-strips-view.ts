import type { PublicationDate } from '../../records/publication-date.ts';
import { formatPeriod, formatPeriodTight } from '../../words/format-days.ts';
import { words } from '../../words/words.ts';
import { addresses } from '../../routes.ts';
import type { Holdings } from '../../archive/holdings.ts';
import { isDateOpen, listPeriods } from '../../archive/listed-days.ts';

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
  const counted: CountedHoldings = {
    base: holdings.base,
    months: new Set(listPeriods(holdings, 'month')),
    pages: countPeriods(holdings.pages),
    articles: countPeriods(holdings.articles),
  };
  return years.flatMap((year, index) => [yearStrip(year, counted), ...gapBetween(years[index + 1], year)]);
}

/** Holdings, counted by the years and months in which they are listed. */
interface CountedHoldings {
  readonly base: string;
  /** Those in which some page may have come out. */
  readonly months: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, number>;
  readonly articles: ReadonlyMap<string, number>;
}

function countPeriods(items: readonly { readonly date: PublicationDate }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { date } of items) {
    if (isDateOpen(date)) continue;
    for (const period of [date.earliest.slice(0, 'yyyy'.length), date.earliest.slice(0, 'yyyy-mm'.length)])
      counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return counts;
}

function gapBetween(older: string | undefined, newer: string): readonly YearStripView[] {
  const [first, last] = [Number(older) + 1, Number(newer) - 1];
  if (older === undefined || first > last) return [];
  const title = words.dates.year(words.units.years(String(first), String(last)));
  return [{ title, summary: words.dates.none, months: [] }];
}

function yearStrip(year: string, counted: CountedHoldings): YearStripView {
  const { pages, articles, base } = counted;
  const counts = [words.units.pages(pages.get(year) ?? 0), words.units.articles(articles.get(year) ?? 0)];
  return {
    title: formatPeriod(year),
    href: addresses.period(year, base),
    summary: counts.join(' · '),
    months: Array.from({ length: 12 }, (_, index) => stripMonth(year, index + 1, counted)),
  };
}

function stripMonth(year: string, month: number, { months, articles, base }: CountedHoldings): StripMonth {
  const period = `${year}-${String(month).padStart(2, '0')}`;
  const name = formatPeriodTight(period);
  if (!months.has(period)) return { month, label: `${name}，${words.dates.none}` };
  const count = articles.get(period) ?? 0;
  return {
    month,
    text: count === 0 ? words.dates.approximately : String(count),
    href: addresses.period(period, base),
    label: count === 0 ? `${name}，${words.dates.interval}` : `${name}，${words.units.articles(count)}`,
  };
}
