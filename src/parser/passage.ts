import type { Line } from './line.ts';
import type { BlockRole, Gap, Seam } from './types.ts';

/** A stretch of one line, in offsets of the line's text. */
export interface Strip {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

/** A block in the making: strips of lines in reading order. `seams[i].after` counts strips. */
export interface Passage {
  readonly role: BlockRole;
  readonly strips: readonly Strip[];
  readonly seams: readonly Seam[];
  readonly gaps: readonly Gap[];
}
