import type { Block, BlockRole } from '../parser/types.ts';

/** A block in another role; pieces in it that have a role of their own keep it. */
export function withRole(block: Block, role: BlockRole): Block {
  const pieces = block.pieces.map((piece) => (piece.role === block.role ? { ...piece, role } : piece));
  return { ...block, role, pieces };
}
