import { browsingWords } from '../words/browsing-words.ts';
import { formatDayRange } from '../words/format-day-range.ts';
import { words } from '../words/words.ts';
import type { Holdings } from './holdings.ts';

/** What is held, and what is not known to be held, in sentences. Empty without holdings. */
export function coverageView({ pages }: Pick<Holdings, 'pages'>): readonly string[] {
  const days = [...new Set(pages.map(({ date }) => date.earliest))].toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const inferred = pages.filter(({ date }) => date.basis === 'inferred').length;
  const { held, dates, parts, unknown } = browsingWords.coverage;
  return [
    held(words.units.pages(pages.length), days.length, formatDayRange(first, last)),
    dates(inferred, pages.length),
    parts,
    unknown,
  ];
}
