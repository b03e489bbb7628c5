import type { ArticleRecord } from '../../records/article-record.ts';
import type { Column, NamedColumn } from './column.ts';

/** A table of the corpus, with what describes it. */
export interface DataTable {
  /** In Chinese. */
  readonly sheet: string;
  readonly fields: readonly Pick<Column<unknown>, 'name' | 'description' | 'type'>[];
  /** The cells of the rows that some articles have in it. */
  readonly rowsOf: (articles: readonly ArticleRecord[]) => readonly (readonly string[])[];
}

/** Describes a table by its columns, and by what has a row in it. */
export function dataTable<Row>(
  sheet: string,
  columns: readonly Column<Row>[],
  listRows: (articles: readonly ArticleRecord[]) => readonly Row[],
): DataTable {
  return {
    sheet,
    fields: columns.map(({ name, description, type }) => ({ name, description, type })),
    rowsOf: (articles) => cellsOf(columns, listRows(articles)),
  };
}

/** The cells of a table. `null` is an empty one. */
export function cellsOf<Row>(
  columns: readonly NamedColumn<Row>[],
  rows: readonly Row[],
): readonly (readonly string[])[] {
  return rows.map((row) => columns.map(({ valueOf }) => String(valueOf(row) ?? '')));
}

/** A table in CSV (RFC 4180), without the byte order mark that programs take for a part of the first name. */
export function formatCsv<Row>(columns: readonly NamedColumn<Row>[], rows: readonly Row[]): string {
  return formatCells([columns.map(({ name }) => name), ...cellsOf(columns, rows)]);
}

/** Rows in CSV. */
export function formatCells(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
