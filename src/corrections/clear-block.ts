import type { Block, Piece } from '../parser/types.ts';
import { type Span, trimSpan } from '../text/span.ts';

/** A block without the characters of a raw range; what stands around them stays together. Nothing when nothing is left. */
export function clearBlock(source: string, block: Block, range: Span): Block | undefined {
  const parts = block.pieces.map((piece) => outside(source, piece, range));
  const pieces = parts.flat();
  if (pieces.length === 0) return undefined;
  const lastOf = (index: number) => parts.slice(0, index + 1).flat().length - 1;
  const seams = block.seams
    .map((seam) => ({ ...seam, after: lastOf(seam.after) }))
    .filter(({ after }, index, all) => isSeam(after, pieces) && all[index - 1]?.after !== after);
  return { ...block, pieces, seams };
}

function outside(source: string, piece: Piece, range: Span): readonly Piece[] {
  if (piece.end <= range.start || range.end <= piece.start) return [piece];
  return [
    { ...piece, end: Math.max(piece.start, range.start) },
    { ...piece, start: Math.min(piece.end, range.end) },
  ].flatMap((part) => trimSpan(source, part));
}

function isSeam(after: number, pieces: readonly Piece[]): boolean {
  return after >= 0 && after < pieces.length - 1;
}
