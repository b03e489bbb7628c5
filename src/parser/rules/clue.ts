import type { Line } from '../line.ts';
import type { LineRole } from '../roled-line.ts';

/** One reason to give a line a role. A negative weight speaks against it. */
export interface Clue {
  /** Permanent id, `role/what`. */
  readonly id: string;
  readonly role: LineRole;
  readonly weight: number;
  readonly holds: (line: Line) => boolean;
  readonly why: string;
  /** Raw lines for which the clue must hold. */
  readonly yes: readonly string[];
  /** Raw lines for which it must not. */
  readonly no: readonly string[];
}
