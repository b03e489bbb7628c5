import type { Block, Piece } from '../parser/types.ts';
import { type Span, trimSpan } from '../text/span.ts';

/** A block whose characters inside the range are pieces of the given role; the others stay as they are. */
export function recutBlock(source: string, block: Block, range: Span, role: Piece['role']): Block {
  const cut = block.pieces.map((piece) => recutPiece(source, piece, range, role));
  const endOf = (index: number) => cut.slice(0, index + 1).reduce((sum, parts) => sum + parts.length, 0) - 1;
  return {
    ...block,
    pieces: cut.flat(),
    seams: block.seams.map((seam) => ({ ...seam, after: endOf(seam.after) })),
  };
}

function recutPiece(source: string, piece: Piece, range: Span, role: Piece['role']): readonly Piece[] {
  if (piece.end <= range.start || range.end <= piece.start || piece.role === role) return [piece];
  const parts: readonly Piece[] = [
    { ...piece, end: Math.min(piece.end, range.start) },
    { start: Math.max(piece.start, range.start), end: Math.min(piece.end, range.end), role },
    { ...piece, start: Math.max(piece.start, range.end) },
  ];
  return parts.flatMap((part) => trimSpan(source, part));
}
