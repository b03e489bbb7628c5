import { crc32 } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import type { KeptBytes } from '../../text/kept-bytes.ts';
import { formatWorkbook, ROWS_END } from '../tables/workbook.ts';
import { type Piece, readBytes, sizeOf, textPiece } from './file-pieces.ts';
import { zipFiles } from './zip-files.ts';

/** A sheet of the corpus: the names of its columns, and pieces with its rows. */
interface CorpusSheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Piece[];
}

/** The workbook that `formatWorkbook` makes of the names of columns, with rows that were written before. */
export async function corpusWorkbook(sheets: readonly CorpusSheet[]): Promise<readonly KeptBytes[]> {
  const empty = unzipSync(
    await formatWorkbook(sheets.map(({ name, columns }) => ({ name, cells: [columns] }))),
  );
  const rowsOf = new Map(sheets.map(({ rows }, at) => [`xl/worksheets/sheet${at + 1}.xml`, rows]));
  return zipFiles(
    Object.entries(empty).map(([name, bytes]) => {
      const [head = '', tail] = strFromU8(bytes).split(ROWS_END);
      const rows = rowsOf.get(name) ?? [];
      const end = tail === undefined ? [] : [textPiece(ROWS_END + tail)];
      const pieces = [textPiece(head), ...rows, ...end];
      const stretches = pieces.flatMap((piece) => piece.stretches);
      let crc = 0;
      readBytes(stretches, (content) => {
        crc = crc32(content, crc);
      });
      return { name, size: sizeOf(stretches), crc32: crc, pieces };
    }),
  );
}
