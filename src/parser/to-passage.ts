import type { Line } from './line.ts';
import type { Passage } from './passage.ts';
import type { BlockRole } from './types.ts';

/** One whole line, or several that are read as one, as a block in the making. */
export function toPassage(role: BlockRole, ...lines: readonly Line[]): Passage {
  return {
    role,
    strips: lines.map((line) => ({ line, from: 0, to: line.text.length })),
    seams: [],
    gaps: [],
  };
}
