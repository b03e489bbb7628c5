import type { Piece } from '../parser/types.ts';

/** Roles of pieces that are fields of their own and not part of the text of their block. */
export const APART: ReadonlySet<Piece['role']> = new Set(['dateline', 'byline', 'jumpLine', 'credit']);
