import type { Line } from './line.ts';
import type { BlockRole, Gap, Seam } from './types.ts';

/** A stretch of one line, in offsets of the line's text. */
export interface Strip {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

/** A seam, not yet with its confidence but with what it follows from. */
export interface PassageSeam extends Omit<Seam, 'confidence'> {
  /** The text right below goes on. */
  readonly isNext: boolean;
  /** How much more speaks for it than for the best that could stand in its place. */
  readonly margin: number;
}

/** A block in the making: strips of lines in reading order. `seams[i].after` counts strips. */
export interface Passage {
  readonly role: BlockRole;
  readonly strips: readonly Strip[];
  readonly seams: readonly PassageSeam[];
  readonly gaps: readonly Gap[];
}
