/** One column of a table: its name, and what its cells say of a row. */
export interface NamedColumn<Row> {
  readonly name: string;
  readonly valueOf: (row: Row) => string | number | boolean | null;
}

/** A column that the reader of the table is told about. */
export interface Column<Row> extends NamedColumn<Row> {
  /** In Chinese. */
  readonly description: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
}
