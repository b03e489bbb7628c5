import { formatBibtex } from './format-bibtex.ts';
import { formatCsv } from './format-csv.ts';
import { formatRis } from './format-ris.ts';
import type { CitableArticle } from './page-articles.ts';
import { RESULT_COLUMNS } from './result-columns.ts';

/** How a list of results becomes one file. */
export interface ResultFormat {
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly format: (results: readonly CitableArticle[]) => string;
}

/** The formats, as they are offered. */
export const RESULT_FORMATS: readonly ResultFormat[] = [
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
