/** A table of the corpus as a file, with what describes it. */
export interface DataTable {
  readonly csv: string;
  readonly fields: readonly Pick<Column<unknown>, 'name' | 'description' | 'type'>[];
}

/** Writes a table and describes its columns. */
export function dataTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): DataTable {
  return {
    csv: formatCsv(columns, rows),
    fields: columns.map(({ name, description, type }) => ({ name, description, type })),
  };
}

/** A table in CSV (RFC 4180) with a byte order mark, by which Excel recognizes UTF-8. `null` is an empty cell. */
export function formatCsv<Row>(columns: readonly NamedColumn<Row>[], rows: readonly Row[]): string {
  const head = columns.map(({ name }) => name);
  const lines = [head, ...rows.map((row) => columns.map(({ valueOf }) => String(valueOf(row) ?? '')))];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

const BYTE_ORDER_MARK = '\uFEFF';

function quoted(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A column of a table: its name, and the cell that it has in a row. */
export interface NamedColumn<Row> {
  readonly name: string;
  readonly valueOf: (row: Row) => string | number | boolean | null;
}

/** A column with what a data package says of it. */
export interface Column<Row> extends NamedColumn<Row> {
  /** In Chinese. */
  readonly description: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
}
