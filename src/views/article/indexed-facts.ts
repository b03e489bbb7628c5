import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { dateText } from '../../archive/date-text.ts';
import type { ArticleRecord } from '../../records/article-record.ts';
import { range } from '../../text/range.ts';
import { searchWords } from '../../words/search-words.ts';
import { words } from '../../words/words.ts';

/** Something that Pagefind's index says of an article besides its text. */
export interface IndexedFact {
  readonly name: string;
  readonly value: string;
  /** Whether searches can be narrowed to it; a name may then have several values. Else it is only told with a result. */
  readonly isFilter: boolean;
}

/** Filters are in words, so that any client of Pagefind can show them; a date over a year's border stands under both years. */
export function indexedFacts(
  { city, paper, date, section, kind }: ArticleRecord,
  archive: ArchiveIndex,
): IndexedFact[] {
  const { filterNames } = searchWords;
  const yearOf = (day: string): number => Number(day.slice(0, 4));
  const filters: [string, string][] = [
    [filterNames.city, archive.getCity(city).name],
    [filterNames.paper, archive.getPaper(paper).name],
    ...range(yearOf(date.earliest), yearOf(date.latest)).map((year): [string, string] => [
      filterNames.year,
      String(year),
    ]),
    [filterNames.kind, words.article.kinds[kind]],
  ];
  if (section !== null) filters.push([filterNames.section, section.name]);
  const facts: [string, string][] = [
    ['date', dateText(date)],
    ['earliest', date.earliest],
    ['latest', date.latest],
  ];
  return [
    ...filters.map(([name, value]) => ({ name, value, isFilter: true })),
    ...facts.map(([name, value]) => ({ name, value, isFilter: false })),
  ];
}
