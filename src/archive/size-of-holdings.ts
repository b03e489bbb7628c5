import { words } from '../words/words.ts';
import type { Holdings } from './holdings.ts';
import { spanOfYears } from './span-of-years.ts';

/** How many pages and articles are held, and of which years; no years are told where nothing is held. */
export function sizeOfHoldings(held: Holdings): readonly string[] {
  const years = spanOfYears(held);
  return [
    words.units.pages(held.pages.length),
    words.units.articlesLong(held.articles.length),
    ...(years === '' ? [] : [years]),
  ];
}
