import { seamConfidence } from './confidence/seam-confidence.ts';
import type { Passage } from './passage.ts';
import { cutInlines } from './inline/cut-inlines.ts';
import type { Block, Piece, Seam } from './types.ts';

/** Turns strips into pieces, with the inline matter that stands in them. A passage without characters gives no block. */
export function buildBlock(passage: Passage, disorder = 0): Block | undefined {
  const pieces: Piece[] = [];
  const lastOf: number[] = [];
  for (const stripPieces of cutInlines(passage)) {
    pieces.push(...stripPieces);
    lastOf.push(pieces.length - 1);
  }
  if (pieces.length === 0) return undefined;
  const seams = passage.seams.map((seam): Seam => ({
    after: lastOf[seam.after] ?? 0,
    confidence: seamConfidence(seam, disorder),
    evidence: seam.evidence,
  }));
  return { role: passage.role, pieces, seams, gaps: passage.gaps };
}
