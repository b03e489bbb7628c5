import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import { escapeXml, withoutForbidden, xmlElement } from '../xml.ts';
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
  // The library would pack large sheets in a worker, which the pages of the site do not allow, and dates files by the clock.
  const empty = await writeExcelFile(
    sheets.map(({ name }) => ({ sheet: name, data: [], stickyRowsCount: 1 })),
  ).toBlob();
  const files = unzipSync(new Uint8Array(await empty.arrayBuffer()));
  for (const [at, { cells }] of sheets.entries()) {
    const name = `xl/worksheets/sheet${at + 1}.xml`;
    const frame = strFromU8(files[name] ?? new Uint8Array());
    files[name] = strToU8(frame.replace('<sheetData/>', () => `<sheetData>${sheetRows(cells)}${ROWS_END}`));
  }
  return new Uint8Array(zipSync(files, { mtime: SOME_DAY }));
}

/** What stands behind the last row of a sheet. */
export const ROWS_END = '</sheetData>';

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

const SOME_DAY = new Date(2000, 0, 1);

/** Excel refuses to open a file with a longer cell. */
const LONGEST_CELL = 32_767;
const CUT = '……（其余见 CSV）';

/** A text as a cell of Excel can hold it. */
function cellText(text: string): string {
  const clean = withoutForbidden(text);
  if (clean.length <= LONGEST_CELL) return clean;
  return `${clean.slice(0, LONGEST_CELL - CUT.length).toWellFormed()}${CUT}`;
}
