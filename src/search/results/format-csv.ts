import type { ArticleFile } from '../../records/article-file.ts';

const COLUMNS: readonly (readonly [name: string, valueOf: (article: ArticleFile) => string])[] = [
  ['id', ({ id }) => id],
  ['url', ({ url }) => url],
  ['paper', ({ paper }) => paper],
  ['city', ({ city }) => city],
  ['pageLabel', ({ pageLabel }) => pageLabel ?? ''],
  ['section', ({ section }) => section ?? ''],
  ['kind', ({ kind }) => kind],
  ['date', ({ date }) => date.edtf],
  ['earliest', ({ date }) => date.earliest],
  ['latest', ({ date }) => date.latest],
  ['dateBasis', ({ date }) => date.basis],
  ['kicker', ({ kicker }) => kicker.join('\n')],
  ['headline', ({ headline }) => headline ?? ''],
  ['deck', ({ deck }) => deck.join('\n')],
  ['bylines', ({ bylines }) => bylines.map(({ role, name }) => `${role} ${name}`).join('；')],
  ['text', ({ paragraphs, captions }) => [...paragraphs, ...captions].map(({ text }) => text).join('\n')],
];

/** Spreadsheets take a file for UTF-8 only when it opens with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** Articles as a table after RFC 4180, one a row, under a row of names. */
export function formatCsv(articles: readonly ArticleFile[]): string {
  const rows = [
    COLUMNS.map(([name]) => name),
    ...articles.map((article) => COLUMNS.map(([, valueOf]) => valueOf(article))),
  ];
  return `${BYTE_ORDER_MARK}${rows.map((row) => `${row.map(cell).join(',')}${LINE_END}`).join('')}`;
}

function cell(value: string): string {
  return /[",\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
