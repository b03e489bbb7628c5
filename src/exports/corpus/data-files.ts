import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { articleSchema } from '../../records/article-file.ts';
import { articleColumns } from '../tables/article-columns.ts';
import { articlesJsonl } from '../article-file.ts';
import { bylineColumns } from '../tables/byline-columns.ts';
import { captionColumns } from '../tables/caption-columns.ts';
import { type DataFile, dataPackage, formatSums } from './data-package.ts';
import { dataTable } from '../tables/table.ts';
import { formatWorkbook } from '../tables/workbook.ts';
import { dataWords } from '../../words/data-words.ts';
import { formatBibtex } from '../citations/bibtex.ts';
import { formatCsl } from '../citations/csl.ts';
import { formatRis } from '../citations/ris.ts';
import { listChanges } from '../change-list.ts';
import type { ExportedArticle } from '../exported-article.ts';
import { OAI_FILE, type OaiIdentity, oaiRecords, oaiRepository } from '../oai/oai-repository.ts';
import { teiCorpus } from '../tei/tei-file.ts';
import { zipFiles } from './zip-files.ts';

/** Where the files and articles will stand. */
interface DataAddresses {
  readonly urlOf: (articleId: string) => string;
  /** Whole address of the folder of the files; ends in a slash. */
  readonly folder: string;
  readonly oai: OaiIdentity;
}

/** All files of the whole corpus: what it consists of, what describes that, all of it as one, and the sums. */
export async function dataFiles(
  archive: ArchiveIndex,
  exported: readonly ExportedArticle[],
  { urlOf, folder, oai }: DataAddresses,
): Promise<readonly DataFile[]> {
  const { articles } = archive;
  const { sheets } = dataWords;
  const references = exported.map(({ reference }) => reference);
  const tables = {
    'articles.csv': dataTable(sheets.articles, articleColumns(archive, urlOf), articles),
    'captions.csv': dataTable(
      sheets.captions,
      captionColumns(archive),
      articles.flatMap((article) => article.captions.map((caption) => ({ caption, article }))),
    ),
    'bylines.csv': dataTable(
      sheets.bylines,
      bylineColumns(archive),
      articles.flatMap((article) => archive.bylinesOf(article)),
    ),
  };
  const list = listChanges(archive);
  const files: readonly DataFile[] = [
    {
      name: 'articles.jsonl',
      mediaType: 'application/jsonl',
      content: articlesJsonl(exported.map(({ file }) => file)),
    },
    ...TABLES.map((name) => ({ name, mediaType: 'text/csv', content: tables[name].csv })),
    {
      name: 'tables.xlsx',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      content: await formatWorkbook(TABLES.map((name) => tables[name].sheet)),
    },
    {
      name: 'corpus.tei.xml',
      mediaType: 'application/tei+xml',
      content: teiCorpus(exported, archive.settings),
    },
    {
      name: 'articles.bib',
      mediaType: 'application/x-bibtex',
      content: references.map(formatBibtex).join('\n'),
    },
    {
      name: 'articles.ris',
      mediaType: 'application/x-research-info-systems',
      content: references.map(formatRis).join('\r\n'),
    },
    {
      name: 'articles.csl.json',
      mediaType: 'application/vnd.citationstyles.csl+json',
      content: formatCsl(references),
    },
    {
      name: OAI_FILE,
      mediaType: 'application/xml',
      content: oaiRepository(oaiRecords(exported, archive), oai),
    },
    {
      name: 'article.schema.json',
      mediaType: 'application/schema+json',
      content: formatJson(articleSchema(`${folder}article.schema.json`)),
    },
    { name: 'changes.json', mediaType: 'application/json', content: formatJson(list) },
  ];
  const version = list.changes[0]?.date ?? null;
  const description = dataPackage(files, { settings: archive.settings, homepage: folder, version, tables });
  const described: readonly DataFile[] = [
    ...files,
    { name: 'datapackage.json', mediaType: 'application/json', content: formatJson(description) },
  ];
  const packed: readonly DataFile[] = [
    ...described,
    { name: 'corpus.zip', mediaType: 'application/zip', content: zipFiles(described) },
  ];
  return [...packed, { name: 'SHA256SUMS.txt', mediaType: 'text/plain', content: formatSums(packed) }];
}

/** The names of all files, in their order. */
export const DATA_FILES = [
  'articles.jsonl',
  'articles.csv',
  'captions.csv',
  'bylines.csv',
  'tables.xlsx',
  'corpus.tei.xml',
  'articles.bib',
  'articles.ris',
  'articles.csl.json',
  OAI_FILE,
  'article.schema.json',
  'changes.json',
  'datapackage.json',
  'corpus.zip',
  'SHA256SUMS.txt',
] as const;

const TABLES = ['articles.csv', 'captions.csv', 'bylines.csv'] as const;

function formatJson(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
