import type { Piece } from '../types.ts';

/** Inline matter of a passage, in offsets of the passage's text. */
export interface Inline {
  readonly role: Piece['role'];
  readonly from: number;
  readonly to: number;
}
