import type { Column, NamedColumn } from './column.ts';
import { writeSheet, type WrittenSheet } from './workbook.ts';

/** A table of the corpus, with what describes it. */
export interface DataTable {
  readonly csv: string;
  readonly sheet: WrittenSheet;
  readonly fields: readonly Pick<Column<unknown>, 'name' | 'description' | 'type'>[];
}

/** Writes a table and describes its columns; `name` is in Chinese. */
export function dataTable<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): DataTable {
  return {
    csv: formatCsv(columns, rows),
    sheet: writeSheet({ name, columns, rows }),
    fields: columns.map(({ name, description, type }) => ({ name, description, type })),
  };
}

/** A table in CSV (RFC 4180), without the byte order mark that programs take for a part of the first name. `null` is an empty cell. */
export function formatCsv<Row>(columns: readonly NamedColumn<Row>[], rows: readonly Row[]): string {
  const head = columns.map(({ name }) => name);
  const lines = [head, ...rows.map((row) => columns.map(({ valueOf }) => String(valueOf(row) ?? '')))];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
