import { type BuiltSite, problemIn, type SiteProblem } from '../built-site.ts';
import type { SiteElement, SitePage } from '../site-page.ts';

/** Columns of the account: characters of the raw page, and characters of the reading text for them. */
const RAW = 2;
const READ = 3;

/** Finds articles whose account of characters does not add up to its sum, or to the sentences that are shown beside it. */
export function findWrongAccounts({ pages }: BuiltSite): SiteProblem[] {
  return pages
    .filter(({ address }) => /^\/articles\/[^/]+\/source\/$/u.test(address))
    .flatMap((page) => problemsOf(page).map((reason) => problemIn(page.file, 'account', reason)));
}

function problemsOf(page: SitePage): string[] {
  const rows = rowsOf(page.elements).map((cells) => [Number(cells[RAW]), Number(cells[READ])] as const);
  const [total, ...kinds] = [...rows.slice(1)].toReversed();
  if (total === undefined) return ['Unexpected page without an account of its characters'];
  const [raw, read] = total;
  const sum = (column: 0 | 1) => kinds.reduce((all, row) => all + row[column], 0);
  const sentences = page.elements
    .filter(({ attributes }) => /^r-.+-\d+$/u.test(attributes.get('id') ?? ''))
    // White space around a sentence is the page's own; inside it a clause may be set off by one.
    .map(({ text }) => text.replace(/^[\n\r ]+|[\n\r ]+$/gu, '').length);
  const shown = sentences.reduce((all, length) => all + length, 0);
  return [
    ...(sum(0) === raw ? [] : [`Unexpected ${raw} raw characters, expected ${sum(0)} by kinds`]),
    ...(sum(1) === read ? [] : [`Unexpected ${read} characters read, expected ${sum(1)} by kinds`]),
    ...(shown === read ? [] : [`Unexpected ${read} characters read, expected the ${shown} that are shown`]),
  ];
}

/** The texts of the cells of each row, heads of columns in the first. */
function rowsOf(elements: readonly SiteElement[]): readonly (readonly string[])[] {
  return elements.reduce<readonly (readonly string[])[]>((rows, { tag, text }) => {
    if (tag === 'tr') return [...rows, []];
    if (tag !== 'td' && tag !== 'th') return rows;
    return [...rows.slice(0, -1), [...(rows.at(-1) ?? []), text]];
  }, []);
}
