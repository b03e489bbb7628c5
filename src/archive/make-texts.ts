import type { Block, Piece } from '../parser/types.ts';
import type { TextRecord } from '../records/reading-text-record.ts';
import { readPieces } from '../text/reading/read-pieces.ts';
import type { Replacement } from '../text/reading/reading-text.ts';
import { APART } from './apart.ts';

/** The raw page with the characters that people corrected. */
export interface Source {
  readonly text: string;
  readonly replacements: readonly Replacement[];
}

/** The reading text of a block without the pieces that are fields of their own; nothing when only such pieces are there. */
export function textOfBlock(source: Source, block: Block): TextRecord | undefined {
  const pieces = readablePieces(block);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return undefined;
  const read = textOfPieces(source, pieces, {
    openStart: block.gaps.some(({ at }) => at === first.start),
    openEnd: block.gaps.some(({ at }) => at === last.end),
  });
  return read.text === '' ? undefined : read;
}

function readablePieces(block: Block): readonly Piece[] {
  const own: ReadonlySet<Piece['role']> = new Set([block.role]);
  return block.pieces.filter(({ role }) => own.has(role) || !APART.has(role));
}

/** The reading text of pieces in the given order, with the characters that people corrected. */
export function textOfPieces(
  { text, replacements }: Source,
  pieces: readonly Piece[],
  ends: { readonly openStart?: boolean; readonly openEnd?: boolean } = {},
): TextRecord {
  const read = readPieces(text, pieces, { replacements, ...ends });
  return { text: read.text, spans: [...read.spans], changes: [...read.changes] };
}
