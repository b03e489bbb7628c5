import { englishDate } from './english-date.ts';
import { englishMonths } from './english-months.ts';
import { listAuthors } from './list-authors.ts';
import { quoteTitle } from './quote-title.ts';
import type { CitedDate, Reference } from './reference.ts';

/**
 * An entry of a bibliography as the Chicago Manual of Style (18th edition) has it. Newspapers are cited without pages,
 * Chinese names are not turned round, and where nobody signed the newspaper stands in the place of the author.
 */
export function formatChicago({ authors, title, paper, date, url }: Reference): string {
  const names = listAuthors(authors, { most: MOST_AUTHORS, whenMore: NAMED_WHEN_MORE, last: ', and ' });
  const parts =
    names === ''
      ? [`${paper}.`, quoteTitle(title), `${dateOf(date)}.`]
      : [names, quoteTitle(title), `${paper}, ${dateOf(date)}.`];
  return [...parts, `${url}.`].join(' ');
}

const MOST_AUTHORS = 6;
const NAMED_WHEN_MORE = 3;

function dateOf(date: CitedDate): string {
  if (date.isInferred) return `[ca. ${englishMonths(date)}]`;
  const { year, month, day } = englishDate(date.from);
  return `${month} ${day}, ${year}`;
}
