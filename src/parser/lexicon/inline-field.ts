import type { Piece } from '../types.ts';

/** An inline field of a passage, in offsets of the passage's text. */
export interface InlineField {
  readonly role: Piece['role'];
  readonly from: number;
  readonly to: number;
}

/** Every match of a pattern with the flag `g`, as a field. */
export function fieldsOf(role: Piece['role'], text: string, fields: RegExp): InlineField[] {
  return [...text.matchAll(fields)].map(({ index, 0: found }) => ({
    role,
    from: index,
    to: index + found.length,
  }));
}
