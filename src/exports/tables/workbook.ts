import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import { withoutForbidden } from '../xml.ts';
import type { NamedColumn } from './column.ts';
import { cellsOf } from './table.ts';

/** One sheet of a workbook. */
export interface Sheet<Row> {
  readonly name: string;
  readonly columns: readonly NamedColumn<Row>[];
  readonly rows: readonly Row[];
}

/** A sheet of any rows, as a workbook takes it. */
export interface WrittenSheet {
  readonly name: string;
  readonly cells: readonly (readonly string[])[];
}

/** Writes the cells of a sheet, the names of its columns first. */
export function writeSheet<Row>({ name, columns, rows }: Sheet<Row>): WrittenSheet {
  return { name, cells: [columns.map((column) => column.name), ...cellsOf(columns, rows)] };
}

/**
 * A workbook for Excel. Every cell is text, so that nothing in it is taken for a formula, a number or a day. The same cells give
 * the same bytes.
 */
export async function formatWorkbook(sheets: readonly WrittenSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeExcelFile(
    sheets.map(({ name, cells }) => ({
      sheet: name,
      data: cells.map((row) => row.map((text) => ({ value: cellText(text), type: String }))),
      stickyRowsCount: 1,
    })),
  ).toBlob();
  // The library dates the parts of the file by the clock.
  return new Uint8Array(zipSync(unzipSync(new Uint8Array(await written.arrayBuffer())), { mtime: SOME_DAY }));
}

const SOME_DAY = new Date(2000, 0, 1);

/** Excel refuses to open a file with a longer cell. */
const LONGEST_CELL = 32_767;
const CUT = '……（其余见 CSV）';

/** A text as a cell of Excel can hold it. */
export function cellText(text: string): string {
  const clean = withoutForbidden(text);
  if (clean.length <= LONGEST_CELL) return clean;
  return `${clean.slice(0, LONGEST_CELL - CUT.length).toWellFormed()}${CUT}`;
}
