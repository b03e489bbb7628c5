import type { NamedColumn } from './column.ts';

/** A table as RFC 4180 has it, with the mark by which Excel knows UTF-8. What is not known is an empty cell. */
export function formatCsv<Row>(columns: readonly NamedColumn<Row>[], rows: readonly Row[]): string {
  const head = columns.map(({ name }) => name);
  const lines = [head, ...rows.map((row) => columns.map(({ valueOf }) => String(valueOf(row) ?? '')))];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

const BYTE_ORDER_MARK = '\uFEFF';

function quoted(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
