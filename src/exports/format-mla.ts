import { englishDate } from './english-date.ts';
import { englishMonths } from './english-months.ts';
import { listAuthors } from './list-authors.ts';
import { quoteTitle } from './quote-title.ts';
import type { CitedDate, Reference } from './reference.ts';

/** An entry of a list of works cited as the MLA Handbook (9th edition) has it. */
export function formatMla({ authors, title, paper, page, date, url }: Reference): string {
  const names = listAuthors(authors, { most: MOST_AUTHORS, whenMore: 1, last: ', and ' });
  const container = [paper, dateOf(date), ...(page === null ? [] : [`p. ${page}`]), `${url}.`].join(', ');
  return [...(names === '' ? [] : [names]), quoteTitle(title), container].join(' ');
}

const MOST_AUTHORS = 2;

/** The months that MLA does not shorten. */
const UNSHORTENED = /^(?:May|June|July)$/u;

function dateOf(date: CitedDate): string {
  if (date.isInferred) return `[circa ${englishMonths(date)}]`;
  const { year, month, day } = englishDate(date.from);
  return `${day} ${shorten(month)} ${year}`;
}

function shorten(month: string): string {
  if (UNSHORTENED.test(month)) return month;
  return month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`;
}
