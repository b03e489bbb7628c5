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
