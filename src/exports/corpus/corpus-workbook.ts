import { strFromU8, unzipSync } from 'fflate';
import { cellText, formatWorkbook } from '../tables/workbook.ts';
import { escapeXml, xmlElement } from '../xml.ts';
import { type Piece, textPiece } from './file-pieces.ts';
import { zipFiles } from './zip-files.ts';

/** A sheet of the corpus: the names of its columns, and pieces with its rows. */
interface CorpusSheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Piece[];
}

/** The workbook that `formatWorkbook` makes of the names of columns, with rows that were written before. */
export async function corpusWorkbook(sheets: readonly CorpusSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const empty = unzipSync(
    await formatWorkbook(sheets.map(({ name, columns }) => ({ name, cells: [columns] }))),
  );
  const rowsOf = new Map(sheets.map(({ rows }, at) => [`xl/worksheets/sheet${at + 1}.xml`, rows]));
  return zipFiles(
    Object.entries(empty).map(([name, bytes]) => {
      const [head = '', tail] = strFromU8(bytes).split(ROWS_END);
      const rows = rowsOf.get(name) ?? [];
      return {
        name,
        pieces: [textPiece(head), ...rows, ...(tail === undefined ? [] : [textPiece(ROWS_END + tail)])],
      };
    }),
  );
}

const ROWS_END = '</sheetData>';

/**
 * Rows as a sheet has them, wherever they will stand in it: places of rows and cells are optional (ECMA-376, 18.3.1.4 and 18.3.1.73),
 * and texts stand in their cells.
 */
export function sheetRows(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => xmlElement('row', {}, cells.map(cellOf).join(''))).join('');
}

function cellOf(text: string): string {
  if (text === '') return xmlElement('c');
  const content = xmlElement('t', { 'xml:space': 'preserve' }, escapeXml(cellText(text)));
  return xmlElement('c', { t: 'inlineStr' }, xmlElement('is', {}, content));
}
