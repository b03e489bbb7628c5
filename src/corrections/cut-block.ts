import type { Block, Piece } from '../parser/types.ts';

/**
 * Cuts a block, in reading order, before the raw character at `at`. White space at the cut belongs to neither part. A part
 * that would be empty is absent.
 */
export function cutBlock(
  source: string,
  block: Block,
  at: number,
): readonly [Block | undefined, Block | undefined] {
  const index = block.pieces.findIndex(({ start, end }) => start <= at && at < end);
  const piece = block.pieces[index];
  if (piece === undefined) return [block, undefined];
  const head = trimEnd(source, { ...piece, end: at });
  const before = [...block.pieces.slice(0, index), ...(head ? [head] : [])];
  const after = [{ ...piece, start: at }, ...block.pieces.slice(index + 1)];
  return [
    part(block, before, ({ after: seam }) => seam < before.length - 1, 0),
    part(block, after, ({ after: seam }) => seam >= index, index),
  ];
}

function part(
  block: Block,
  pieces: readonly Piece[],
  keeps: (seam: Block['seams'][number]) => boolean,
  offset: number,
): Block | undefined {
  if (pieces.length === 0) return undefined;
  return {
    role: block.role,
    pieces,
    seams: block.seams.filter(keeps).map((seam) => ({ ...seam, after: seam.after - offset })),
    gaps: block.gaps.filter(({ at }) => pieces.some(({ start, end }) => start <= at && at <= end)),
  };
}

function trimEnd(source: string, piece: Piece): Piece | undefined {
  const end = piece.start + source.slice(piece.start, piece.end).trimEnd().length;
  return end > piece.start ? { ...piece, end } : undefined;
}
