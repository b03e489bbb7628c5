import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { dateText } from '../../archive/date-text.ts';
import type { ArticleRecord } from '../../records/article-record.ts';
import { range } from '../../text/range.ts';
import { searchWords } from '../../words/search-words.ts';
import { words } from '../../words/words.ts';

/** Attributes that give Pagefind's index facts of an article besides its text. */
export type IndexedFacts = Readonly<Record<`data-${string}`, string>>;

/**
 * The attributes of one article. Filters are in words, so that any client of Pagefind can show them; a date over a year's border
 * stands under both years. The meta values come with a result.
 */
export function indexedFacts(
  { city, paper, date, section, kind }: ArticleRecord,
  archive: ArchiveIndex,
): IndexedFacts {
  const { filterNames } = searchWords;
  const yearOf = (day: string): number => Number(day.slice(0, 4));
  const years = range(yearOf(date.earliest), yearOf(date.latest));
  const filters: readonly Fact[] = [
    [filterNames.city, 'city', archive.getCity(city).name],
    [filterNames.paper, 'paper', archive.getPaper(paper).name],
    ...years.map((year): Fact => [filterNames.year, `y${year}`, String(year)]),
    [filterNames.kind, 'kind', words.article.kinds[kind]],
    ...(section === null ? [] : [[filterNames.section, 'section', section.name] satisfies Fact]),
  ];
  const meta: readonly Fact[] = [
    ['date', 'date', dateText(date)],
    ['earliest', 'earliest', date.earliest],
    ['latest', 'latest', date.latest],
  ];
  return {
    'data-pagefind-filter': attributesOf(filters),
    'data-pagefind-meta': attributesOf(meta),
    ...Object.fromEntries([...filters, ...meta].map(([, attribute, value]) => [`data-${attribute}`, value])),
  };
}

/** A value, which of the attributes has it, and what it is called in the index. */
type Fact = [name: string, attribute: string, value: string];

/** Names of values, each with the attribute that has it. */
function attributesOf(facts: readonly Fact[]): string {
  return facts.map(([name, attribute]) => `${name}[data-${attribute}]`).join(', ');
}
