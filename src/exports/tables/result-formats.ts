import { dataWords } from '../../words/data-words.ts';
import type { CitableArticle } from '../article-file.ts';
import { bylineText } from '../byline-text.ts';
import { formatBibtex } from '../citations/bibtex.ts';
import { formatRis } from '../citations/ris.ts';
import type { NamedColumn } from './column.ts';
import { formatCsv } from './table.ts';

/** An article that a search found. */
export interface FoundArticle extends CitableArticle {
  /** How often what was searched for stands in what is shown of it. */
  readonly hits: number;
  /** Every hit in 【 】 with the text around it, one a line. */
  readonly context: string;
}

/** What was searched for, in words. */
export interface SearchNote {
  readonly query: string;
  /** Values of filters, and days; empty without any. */
  readonly filters: string;
  /** Day of the search, `2026-06-01`. */
  readonly day: string;
  /** Address that leads to the same search. */
  readonly address: string;
}

/** Articles with the search that found them. */
export interface FoundList {
  readonly search: SearchNote;
  readonly articles: readonly FoundArticle[];
}

/** A format in which a list of results can be downloaded. */
interface ResultFormat {
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly format: (found: FoundList) => string | Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * The formats, in the order in which they are offered. Each says at its head, or in columns of its own, what was searched for; RIS
 * has no place for it.
 */
export const RESULT_FORMATS: readonly ResultFormat[] = [
  {
    name: 'Excel',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    format: async ({ search, articles }) => {
      // Large, and wanted by few readers.
      const { formatWorkbook, writeSheet } = await import('./workbook.ts');
      return formatWorkbook([
        writeSheet({ name: dataWords.sheets.articles, columns: FOUND_COLUMNS, rows: articles }),
        writeSheet({ name: dataWords.sheets.search, columns: noteColumns, rows: noteLines(search) }),
      ]);
    },
  },
  {
    name: 'CSV',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    // A line above the names of the columns would make it no table.
    format: ({ search, articles }) =>
      formatCsv([...FOUND_COLUMNS, ...searchColumns<FoundArticle>(search)], articles),
  },
  {
    name: 'BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex;charset=utf-8',
    format: ({ search, articles }) =>
      [bibtexComment(search), ...articles.map(({ reference }) => formatBibtex(reference))].join('\n'),
  },
  {
    name: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems;charset=utf-8',
    format: ({ articles }) => articles.map(({ reference }) => formatRis(reference)).join('\r\n'),
  },
  {
    name: 'JSON',
    extension: 'json',
    mediaType: 'application/json;charset=utf-8',
    format: ({ search, articles }) => {
      const lines = articles.map(({ article, hits, context }) =>
        JSON.stringify({ ...article, hits, context }),
      );
      return `{"search":${JSON.stringify(search)},"articles":[\n${lines.join(',\n')}\n]}\n`;
    },
  },
];

const SEARCH_COLUMNS = ['query', 'filters', 'day', 'address'] as const;

/** Columns that say in every row what was searched for. */
export function searchColumns<Row>(search: SearchNote): readonly NamedColumn<Row>[] {
  return SEARCH_COLUMNS.map((name) => ({ name: `search_${name}`, valueOf: () => search[name] }));
}

interface NoteLine {
  readonly name: string;
  readonly text: string;
}
const noteColumns: readonly NamedColumn<NoteLine>[] = [
  { name: 'search', valueOf: ({ name }) => name },
  { name: 'value', valueOf: ({ text }) => text },
];

function noteLines(search: SearchNote): readonly NoteLine[] {
  return SEARCH_COLUMNS.map((name) => ({ name: dataWords.searchNote[name], text: search[name] }));
}

/** Outside of entries everything is a comment, but for the sign that begins one. */
function bibtexComment(search: SearchNote): string {
  return noteLines(search)
    .map(({ name, text }) => `% ${name}: ${text.replaceAll(/\s+/gu, ' ').replaceAll('@', '＠')}\n`)
    .join('');
}

/** The table of search results: named as in the table of all articles, with the text of captions, and what was found. */
const FOUND_COLUMNS: readonly NamedColumn<FoundArticle>[] = [
  { name: 'id', valueOf: ({ article: { id } }) => id },
  { name: 'url', valueOf: ({ article: { url } }) => url },
  { name: 'page_id', valueOf: ({ article: { pageId } }) => pageId },
  { name: 'title', valueOf: ({ article: { title } }) => title },
  { name: 'kicker', valueOf: ({ article: { kicker } }) => kicker.join('\n') },
  { name: 'headline', valueOf: ({ article: { headline } }) => headline },
  { name: 'deck', valueOf: ({ article: { deck } }) => deck.join('\n') },
  { name: 'kind', valueOf: ({ article: { kind } }) => kind },
  { name: 'city', valueOf: ({ article: { city } }) => city },
  { name: 'paper', valueOf: ({ article: { paper } }) => paper },
  { name: 'paper_basis', valueOf: ({ article: { paperBasis } }) => paperBasis },
  { name: 'page_label', valueOf: ({ article: { pageLabel } }) => pageLabel },
  { name: 'page_number', valueOf: ({ article: { pageNumber } }) => pageNumber },
  { name: 'section', valueOf: ({ article: { section } }) => section },
  { name: 'date_edtf', valueOf: ({ article: { date } }) => date.edtf },
  { name: 'date_earliest', valueOf: ({ article: { date } }) => date.earliest },
  { name: 'date_latest', valueOf: ({ article: { date } }) => date.latest },
  { name: 'date_basis', valueOf: ({ article: { date } }) => date.basis },
  {
    name: 'bylines',
    valueOf: ({ article: { bylines } }) => bylines.map(bylineText).join('；'),
  },
  { name: 'dateline', valueOf: ({ article: { dateline } }) => dateline },
  { name: 'text', valueOf: ({ article: { paragraphs } }) => paragraphs.map(({ text }) => text).join('\n') },
  {
    name: 'caption_text',
    valueOf: ({ article: { captions } }) => captions.map(({ text }) => text).join('\n'),
  },
  { name: 'truncated', valueOf: ({ article: { truncated } }) => truncated },
  { name: 'hits', valueOf: ({ hits }) => hits },
  { name: 'context', valueOf: ({ context }) => context },
];
