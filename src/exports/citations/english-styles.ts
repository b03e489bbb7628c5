import type { CitedDate } from './cited-date.ts';
import { ENGLISH_MONTHS } from './english-months.ts';
import type { Reference } from './reference.ts';

/**
 * An entry of a bibliography as the Chicago Manual of Style (18th edition) has it. Newspapers are cited without pages,
 * Chinese names are not turned round, and where nobody signed the newspaper stands in the place of the author.
 */
export function formatChicago({ authors, title, paper, date, url }: Reference): string {
  const names = listAuthors(authors, {
    most: CHICAGO_MOST_AUTHORS,
    whenMore: CHICAGO_NAMED_WHEN_MORE,
    last: ' and ',
  });
  const parts =
    names === ''
      ? [`${paper}.`, quoteTitle(title), `${chicagoDate(date)}.`]
      : [names, quoteTitle(title), `${paper}, ${chicagoDate(date)}.`];
  return [...parts, `${url}.`].join(' ');
}

const CHICAGO_MOST_AUTHORS = 6;
const CHICAGO_NAMED_WHEN_MORE = 3;

function chicagoDate(date: CitedDate): string {
  if (date.isInferred) return `[ca. ${englishMonths(date)}]`;
  const { year, month, day } = englishDate(date.from);
  return `${month} ${day}, ${year}`;
}

/** An entry of a list of works cited as the MLA Handbook (9th edition) has it. */
export function formatMla({ authors, title, paper, page, date, url }: Reference): string {
  const names = listAuthors(authors, { most: MLA_MOST_AUTHORS, whenMore: 1, last: ' and ' });
  const container = [paper, mlaDate(date), ...(page === null ? [] : [`p. ${page}`]), `${url}.`].join(', ');
  return [...(names === '' ? [] : [names]), quoteTitle(title), container].join(' ');
}

const MLA_MOST_AUTHORS = 2;

/** The months that MLA does not shorten. */
const MLA_WHOLE_MONTHS = /^(?:May|June|July)$/u;

function mlaDate(date: CitedDate): string {
  if (date.isInferred) return `[circa ${englishMonths(date)}]`;
  const { year, month, day } = englishDate(date.from);
  return `${day} ${shortenMonth(month)} ${year}`;
}

function shortenMonth(month: string): string {
  if (MLA_WHOLE_MONTHS.test(month)) return month;
  return month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`;
}

/** An entry of a list of references as the APA Publication Manual (7th edition) has it. */
export function formatApa({ authors, title, paper, page, date, url }: Reference): string {
  const source = `${page === null ? paper : `${paper}, ${page}`}.`;
  // Without an author the title stands first, so that the entry can be found by it.
  const opening =
    authors.length === 0
      ? [closeTitle(title), `(${apaDate(date)}).`]
      : [apaNames(authors), `(${apaDate(date)}).`, closeTitle(title)];
  return [...opening, source, url].join(' ');
}

/** Of more, the first nineteen and the last are named. */
const APA_MOST_AUTHORS = 20;

function apaNames(authors: readonly string[]): string {
  if (authors.length > APA_MOST_AUTHORS) {
    return `${authors.slice(0, APA_MOST_AUTHORS - 1).join(', ')}, . . . ${authors.at(-1) ?? ''}.`;
  }
  return listAuthors(authors, { most: APA_MOST_AUTHORS, whenMore: APA_MOST_AUTHORS, last: ' & ' });
}

function apaDate({ from, to, isInferred }: CitedDate): string {
  const [first, last] = [englishDate(from), englishDate(to)];
  if (!isInferred) return `${first.year}, ${first.month} ${first.day}`;
  if (from === to) return `ca. ${first.year}, ${first.month}`;
  if (first.year === last.year) return `ca. ${first.year}, ${first.month}–${last.month}`;
  return `ca. ${first.year}, ${first.month}–${last.year}, ${last.month}`;
}

/** How a style names several authors. */
interface AuthorRule {
  /** The greatest number of authors who are all named. */
  readonly most: number;
  /** How many are named, followed by et al., when there are more. */
  readonly whenMore: number;
  /** What stands before the last author; a comma precedes it where there are more than two, or it has one itself. */
  readonly last: string;
}

/** Authors as an English style lists them, with a full stop; Chinese names stay as they are. Empty when there are none. */
function listAuthors(authors: readonly string[], { most, whenMore, last }: AuthorRule): string {
  const [final] = authors.slice(-1);
  if (final === undefined) return '';
  if (authors.length > most) return `${authors.slice(0, whenMore).join(', ')}, et al.`;
  const others = authors.slice(0, -1);
  const closed = final.endsWith('.') ? final : `${final}.`;
  if (others.length === 0) return closed;
  // Chinese names are not turned round, so two of them need no comma between.
  return `${others.join(', ')}${others.length > 1 ? ',' : ''}${last}${closed}`;
}

/** The months in which an inferred day lies: `May 2022`, `April–May 2022`, `December 2021–January 2022`. */
function englishMonths({ from, to }: CitedDate): string {
  const [first, last] = [englishDate(from), englishDate(to)];
  if (from === to) return `${first.month} ${first.year}`;
  if (first.year === last.year) return `${first.month}–${last.month} ${last.year}`;
  return `${first.month} ${first.year}–${last.month} ${last.year}`;
}

/** The parts of `2022-05-12` or `2022-05` as English styles write them; no day when none is known. */
interface EnglishDate {
  readonly year: string;
  readonly month: string;
  readonly day: string | undefined;
}

function englishDate(date: string): EnglishDate {
  const [year = '', month = '', day] = date.split('-');
  return {
    year,
    month: ENGLISH_MONTHS[Number(month) - 1] ?? '',
    day: day === undefined ? undefined : String(Number(day)),
  };
}

/** A title in double quotation marks, its own ones single inside, and those inside them double again, as Chicago and MLA have it. */
function quoteTitle(title: string): string {
  const inside = title.replaceAll(/“(?<quoted>[^”]*)”|[“”]/gu, (mark: string, quoted?: string) => {
    if (quoted === undefined) return mark === '“' ? '‘' : '’';
    return `‘${quoted.replaceAll(/‘(?<words>[^‘’]*)’/gu, '“$<words>”')}’`;
  });
  return `“${closeTitle(inside)}”`;
}

/** A title with the full stop that ends it in an English style, inside its own closing marks, unless a mark of its own does. */
function closeTitle(title: string): string {
  const { inside = title, closing = '' } = /^(?<inside>.*?)(?<closing>[”’]*)$/su.exec(title)?.groups ?? {};
  return /[.?!。？！…]$/u.test(inside) ? title : `${inside}.${closing}`;
}
