import { strFromU8, unzipSync } from 'fflate';
import { formatWorkbook, ROWS_END } from '../tables/workbook.ts';
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
