/** One column of a table: what its cells say of a row, and what the reader of the table is told. */
export interface Column<Row> {
  readonly name: string;
  /** In Chinese. */
  readonly description: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly valueOf: (row: Row) => string | number | boolean | null;
}
