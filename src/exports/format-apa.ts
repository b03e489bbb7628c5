import { closeTitle } from './close-title.ts';
import { englishDate } from './english-date.ts';
import { listAuthors } from './list-authors.ts';
import type { CitedDate, Reference } from './reference.ts';

/** An entry of a list of references as the APA Publication Manual (7th edition) has it. */
export function formatApa({ authors, title, paper, page, date, url }: Reference): string {
  const source = `${page === null ? paper : `${paper}, ${page}`}.`;
  // Without an author the title stands first, so that the entry can be found by it.
  const opening =
    authors.length === 0
      ? [closeTitle(title), `(${dateOf(date)}).`]
      : [namesOf(authors), `(${dateOf(date)}).`, closeTitle(title)];
  return [...opening, source, url].join(' ');
}

/** Of more, the first nineteen and the last are named. */
const MOST_AUTHORS = 20;

function namesOf(authors: readonly string[]): string {
  if (authors.length > MOST_AUTHORS) {
    return `${authors.slice(0, MOST_AUTHORS - 1).join(', ')}, . . . ${authors.at(-1) ?? ''}.`;
  }
  return listAuthors(authors, { most: MOST_AUTHORS, whenMore: MOST_AUTHORS, last: ', & ' });
}

function dateOf({ from, to, isInferred }: CitedDate): string {
  const [first, last] = [englishDate(from), englishDate(to)];
  if (!isInferred) return `${first.year}, ${first.month} ${first.day}`;
  if (from === to) return `ca. ${first.year}, ${first.month}`;
  if (first.year === last.year) return `ca. ${first.year}, ${first.month}–${last.month}`;
  return `ca. ${first.year}, ${first.month}–${last.year}, ${last.month}`;
}
