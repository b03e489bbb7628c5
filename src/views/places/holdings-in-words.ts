import type { Holdings } from '../../archive/holdings.ts';
import { isDateOpen, listPeriods } from '../../archive/listed-days.ts';
import { browsingWords } from '../../words/browsing-words.ts';
import { formatDayRange } from '../../words/format-days.ts';
import { words } from '../../words/words.ts';

/** How many pages and articles are held, and of which years; no years where nothing is held. */
export function sizeOfHoldings(held: Holdings): readonly string[] {
  const years = spanOfYears(held);
  return [
    words.units.pages(held.pages.length),
    words.units.articlesLong(held.articles.length),
    ...(years === '' ? [] : [years]),
  ];
}

/** `2020—2022`, `2020`; empty without holdings. */
export function spanOfYears(holdings: Holdings): string {
  const years = listPeriods(holdings, 'year');
  const first = years[0];
  const last = years.at(-1);
  return first === undefined || last === undefined ? '' : words.units.years(first, last);
}

/** What is held, and what is not known to be held, in sentences. Empty without holdings. */
export function coverageView({ pages }: Pick<Holdings, 'pages'>): readonly string[] {
  const dated = pages.filter(({ date }) => !isDateOpen(date));
  const days = [...new Set(dated.map(({ date }) => date.earliest))].toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const inferred = dated.filter(({ date }) => date.basis === 'inferred').length;
  const { held, dates, open, parts, unknown } = browsingWords.coverage;
  return [
    held(words.units.pages(dated.length), days.length, formatDayRange(first, last)),
    dates(inferred, dated.length),
    ...(dated.length < pages.length ? [open(words.units.pages(pages.length - dated.length))] : []),
    parts,
    unknown,
  ];
}
