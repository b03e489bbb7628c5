import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { articlesJsonl } from '../article-file.ts';
import { formatBibtex } from '../citations/bibtex.ts';
import { cslItems } from '../citations/csl.ts';
import { formatRis } from '../citations/ris.ts';
import { exportArticle } from '../exported-article.ts';
import { OAI_FILE, oaiRecords } from '../oai/oai-repository.ts';
import { formatCells } from '../tables/table.ts';
import { sheetRows } from '../tables/workbook.ts';
import { teiTexts } from '../tei/tei-file.ts';
import { corpusTables, TABLES } from './corpus-tables.ts';
import { deflateOpen } from './file-pieces.ts';

/** What some pages give to the files of the corpus, by the names of these; sheets of the workbook go by the names of their tables. */
function pieceTexts(
  archive: ArchiveIndex,
  pageIds: readonly string[],
  urlOf: (articleId: string) => string,
): Readonly<Record<string, string>> {
  const articles = pageIds.flatMap((id) => archive.articlesOfPage(archive.getPage(id)));
  const exported = articles.map((article) => exportArticle(article, archive, urlOf));
  const references = exported.map(({ reference }) => reference);
  const tables = corpusTables(archive, urlOf);
  const cells = TABLES.map((name) => ({ name, rows: tables[name].rowsOf(articles) }));
  return {
    'articles.jsonl': articlesJsonl(exported.map(({ file }) => file)),
    ...Object.fromEntries(
      cells.flatMap(({ name, rows }) => [
        [name, formatCells(rows)],
        [sheetOf(name), sheetRows(rows)],
      ]),
    ),
    'corpus.tei.xml': teiTexts(exported),
    'articles.bib': references.map((reference) => `${formatBibtex(reference)}\n`).join(''),
    'articles.ris': references.map((reference) => `${formatRis(reference)}\r\n`).join(''),
    'articles.csl.json': cslItems(references),
    [OAI_FILE]: oaiRecords(exported, archive),
  };
}

/** The piece that a table gives to the workbook. */
export function sheetOf(table: string): string {
  return `${table}.sheet`;
}

/** The piece of a file as `deflateOpen` has it. */
export function deflatedOf(piece: string): string {
  return `${piece}.deflated`;
}

/** The pieces that some pages give to the files of the corpus, each also deflated; what would be empty is left out. */
export function corpusPieces(...source: Parameters<typeof pieceTexts>): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(
    Object.entries(pieceTexts(...source))
      .filter(([, text]) => text !== '')
      .flatMap(([name, text]) => {
        const bytes = Buffer.from(text);
        return [
          [name, bytes],
          [deflatedOf(name), deflateOpen(bytes)],
        ];
      }),
  );
}
