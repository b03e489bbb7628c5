import type { Column } from './column.ts';
import { formatCsv } from './format-csv.ts';

/** A table of the corpus as a file, with what describes it. */
export interface DataTable {
  readonly csv: string;
  readonly fields: readonly Pick<Column<unknown>, 'name' | 'description' | 'type'>[];
}

export function dataTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): DataTable {
  return {
    csv: formatCsv(columns, rows),
    fields: columns.map(({ name, description, type }) => ({ name, description, type })),
  };
}
