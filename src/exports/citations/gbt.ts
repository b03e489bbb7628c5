import { type CitedDate, endsOf } from './cited-date.ts';
import type { Reference } from './reference.ts';

/**
 * A newspaper article online, as GB/T 7714-2025 has it: full-width punctuation, no day of access. What we supply stands
 * in square brackets, as the standard wants it, and a day that is not printed is never given as one.
 */
export function formatGbt({ authors, title, paper, page, date, url }: Reference): string {
  const source = `${paper}，${dateText(date)}${page === null ? '' : `（${page}）`}`;
  return `${[...(authors.length === 0 ? [] : [namesOf(authors)]), `${title}[N/OL]`, source, url].join('. ')}.`;
}

/** Of more authors, these and 等. */
const NAMED_AUTHORS = 3;

function namesOf(authors: readonly string[]): string {
  const named = authors.slice(0, NAMED_AUTHORS);
  return (authors.length > NAMED_AUTHORS ? [...named, '等'] : named).join('，');
}

function dateText(date: CitedDate): string {
  const text = endsOf(date).join('/');
  return date.isInferred ? `[${text}]` : text;
}
