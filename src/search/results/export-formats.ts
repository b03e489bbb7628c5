import { formatCsv } from './format-csv.ts';

/** How a list of results becomes one file: the files of its articles, joined. */
export interface ExportFormat {
  readonly name: string;
  /** Of the joined file. */
  readonly extension: string;
  readonly mediaType: string;
  readonly addressOf: (articleId: string) => string;
  readonly join: (files: readonly string[]) => string;
}

/** The formats, as they are offered. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    name: 'CSV',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    addressOf: (id) => `/articles/${id}.json`,
    join: (files) => formatCsv(files.map((file) => JSON.parse(file))),
  },
  {
    name: 'BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex;charset=utf-8',
    addressOf: (id) => `/articles/${id}.bib`,
    join: (files) => files.join('\n'),
  },
  {
    name: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems;charset=utf-8',
    addressOf: (id) => `/articles/${id}.ris`,
    join: (files) => files.join('\n'),
  },
  {
    name: 'JSON',
    extension: 'json',
    mediaType: 'application/json;charset=utf-8',
    addressOf: (id) => `/articles/${id}.json`,
    join: (files) => `[${files.map((file) => file.trim()).join(',\n')}]\n`,
  },
];
