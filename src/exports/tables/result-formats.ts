import type { ArticleFile } from '../../records/article-file.ts';
import type { CitableArticle } from '../article-file.ts';
import { dataWords } from '../../words/data-words.ts';
import { bylineText } from '../byline-text.ts';
import { formatBibtex } from '../citations/bibtex.ts';
import { formatRis } from '../citations/ris.ts';
import type { NamedColumn } from './column.ts';
import { formatCsv } from './table.ts';

/** A format in which a list of results can be downloaded. */
interface ResultFormat {
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly format: (results: readonly CitableArticle[]) => string | Promise<Uint8Array<ArrayBuffer>>;
}

/** The formats, in the order in which they are offered. */
export const RESULT_FORMATS: readonly ResultFormat[] = [
  {
    name: 'Excel',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    format: async (results) => {
      // Large, and wanted by few readers.
      const { formatWorkbook, writeSheet } = await import('./workbook.ts');
      const rows = results.map(({ article }) => article);
      return formatWorkbook([writeSheet({ name: dataWords.sheets.articles, columns: RESULT_COLUMNS, rows })]);
    },
  },
  {
    name: 'CSV',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    format: (results) =>
      formatCsv(
        RESULT_COLUMNS,
        results.map(({ article }) => article),
      ),
  },
  {
    name: 'BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex;charset=utf-8',
    format: (results) => results.map(({ reference }) => formatBibtex(reference)).join('\n'),
  },
  {
    name: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems;charset=utf-8',
    format: (results) => results.map(({ reference }) => formatRis(reference)).join('\r\n'),
  },
  {
    name: 'JSON',
    extension: 'json',
    mediaType: 'application/json;charset=utf-8',
    format: (results) => `[${results.map(({ article }) => JSON.stringify(article)).join(',\n')}]\n`,
  },
];

/** The table of search results: named as in the table of all articles, with the text of captions. */
export const RESULT_COLUMNS: readonly NamedColumn<ArticleFile>[] = [
  { name: 'id', valueOf: ({ id }) => id },
  { name: 'url', valueOf: ({ url }) => url },
  { name: 'page_id', valueOf: ({ pageId }) => pageId },
  { name: 'title', valueOf: ({ title }) => title },
  { name: 'kicker', valueOf: ({ kicker }) => kicker.join('\n') },
  { name: 'headline', valueOf: ({ headline }) => headline },
  { name: 'deck', valueOf: ({ deck }) => deck.join('\n') },
  { name: 'kind', valueOf: ({ kind }) => kind },
  { name: 'city', valueOf: ({ city }) => city },
  { name: 'paper', valueOf: ({ paper }) => paper },
  { name: 'paper_basis', valueOf: ({ paperBasis }) => paperBasis },
  { name: 'page_label', valueOf: ({ pageLabel }) => pageLabel },
  { name: 'page_number', valueOf: ({ pageNumber }) => pageNumber },
  { name: 'section', valueOf: ({ section }) => section },
  { name: 'date_edtf', valueOf: ({ date }) => date.edtf },
  { name: 'date_earliest', valueOf: ({ date }) => date.earliest },
  { name: 'date_latest', valueOf: ({ date }) => date.latest },
  { name: 'date_basis', valueOf: ({ date }) => date.basis },
  {
    name: 'bylines',
    valueOf: ({ bylines }) => bylines.map(bylineText).join('；'),
  },
  { name: 'dateline', valueOf: ({ dateline }) => dateline },
  { name: 'text', valueOf: ({ paragraphs }) => paragraphs.map(({ text }) => text).join('\n') },
  { name: 'caption_text', valueOf: ({ captions }) => captions.map(({ text }) => text).join('\n') },
  { name: 'truncated', valueOf: ({ truncated }) => truncated },
];
