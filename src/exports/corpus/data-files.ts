import type { KeepPieces } from '../../archive/archive-of-site.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { articleSchema } from '../../records/article-file.ts';
import { listChanges } from '../change-list.ts';
import { cslFile } from '../citations/csl.ts';
import { OAI_FILE, type OaiIdentity, oaiRepository } from '../oai/oai-repository.ts';
import { formatCells } from '../tables/table.ts';
import { teiCorpus } from '../tei/tei-file.ts';
import { corpusPieces, deflatedOf, sheetOf } from './corpus-pieces.ts';
import { corpusTables, TABLES } from './corpus-tables.ts';
import { corpusWorkbook } from './corpus-workbook.ts';
import { type DataFile, dataFile, dataPackage, formatSums } from './data-package.ts';
import { framed, packedPiece, type Piece, textPiece } from './file-pieces.ts';
import { cutRuns } from './page-runs.ts';
import { zipFiles } from './zip-files.ts';

/** Where the files and articles will stand. */
interface DataAddresses {
  readonly urlOf: (articleId: string) => string;
  /** Whole address of the folder of the files; ends in a slash. */
  readonly folder: string;
  readonly oai: OaiIdentity;
}

/**
 * All files of the whole corpus: what it consists of, what describes that, all of it as one, and the sums. They are joined from
 * pieces of some pages each, which `keep` keeps.
 */
export async function dataFiles(
  archive: ArchiveIndex,
  keep: KeepPieces,
  { urlOf, folder, oai }: DataAddresses,
): Promise<readonly DataFile[]> {
  const { settings, pages } = archive;
  const runs = await Promise.all(
    cutRuns(pages.map(({ id }) => id)).map((ids) =>
      keep(ids.join(' '), (all) => corpusPieces(all, ids, urlOf)),
    ),
  );
  const piecesOf = (name: string): readonly Piece[] =>
    runs.flatMap((run) => {
      const [bytes, deflated] = [run[name], run[deflatedOf(name)]];
      return bytes === undefined || deflated === undefined
        ? []
        : [{ stretches: [bytes], deflated: () => deflated }];
    });
  const tables = corpusTables(archive, urlOf);
  const list = listChanges(archive);
  const workbook = await corpusWorkbook(
    TABLES.map((name) => ({
      name: tables[name].sheet,
      columns: tables[name].fields.map((field) => field.name),
      rows: piecesOf(sheetOf(name)),
    })),
  );
  const comma = textPiece(',\n');
  const files: readonly DataFile[] = [
    dataFile('articles.jsonl', 'application/jsonl', piecesOf('articles.jsonl')),
    ...TABLES.map((name) => {
      const head = textPiece(formatCells([tables[name].fields.map((field) => field.name)]));
      return dataFile(name, 'text/csv', [head, ...piecesOf(name)]);
    }),
    dataFile('tables.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', [
      packedPiece(workbook),
    ]),
    dataFile(
      'corpus.tei.xml',
      'application/tei+xml',
      framed((texts) => teiCorpus(texts, settings), piecesOf('corpus.tei.xml')),
    ),
    dataFile('articles.bib', 'application/x-bibtex', piecesOf('articles.bib')),
    dataFile('articles.ris', 'application/x-research-info-systems', piecesOf('articles.ris')),
    dataFile(
      'articles.csl.json',
      'application/vnd.citationstyles.csl+json',
      framed(
        cslFile,
        piecesOf('articles.csl.json').flatMap((piece, at) => (at === 0 ? [piece] : [comma, piece])),
      ),
    ),
    dataFile(
      OAI_FILE,
      'application/xml',
      framed((records) => oaiRepository(records, archive, oai), piecesOf(OAI_FILE)),
    ),
    jsonFile('article.schema.json', 'application/schema+json', articleSchema(`${folder}article.schema.json`)),
    jsonFile('changes.json', 'application/json', list),
  ];
  const version = list.changes[0]?.date ?? null;
  const description = dataPackage(files, { settings, homepage: folder, version, tables });
  const described = [...files, jsonFile('datapackage.json', 'application/json', description)];
  const zip = dataFile('corpus.zip', 'application/zip', [packedPiece(zipFiles(described))]);
  const packed = [...described, zip];
  return [...packed, dataFile('SHA256SUMS.txt', 'text/plain', [textPiece(formatSums(packed))])];
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

function jsonFile(name: DataFile['name'], mediaType: string, value: object): DataFile {
  return dataFile(name, mediaType, [textPiece(`${JSON.stringify(value, undefined, 2)}\n`)]);
}
