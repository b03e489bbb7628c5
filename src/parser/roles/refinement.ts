import type { LineRole, RoledLine } from '../line.ts';

/** Corrects the roles of lines by their neighbours. */
export interface Refinement {
  /** Permanent id. */
  readonly id: string;
  /** The lines of a page with their roles corrected, or joined; lines of which it says nothing are the same objects. */
  readonly refine: (lines: readonly RoledLine[]) => RoledLine[];
  readonly why: string;
  /** Pages in the notation of `sample-lines.ts` that it changes as they say. */
  readonly yes: readonly string[];
  /** Pages that it leaves as they are. */
  readonly no: readonly string[];
}

/** Gives a role to each line for which `holds` among the lines that are neither noise nor read twice. */
export function giveRole(
  lines: readonly RoledLine[],
  role: LineRole,
  holds: (printed: readonly RoledLine[], index: number) => boolean,
): RoledLine[] {
  const printed = lines.filter((line) => line.role !== 'noise' && line.role !== 'duplicate');
  const given = new Set(printed.filter((_, index) => holds(printed, index)));
  return lines.map((line) => (given.has(line) ? { ...line, role } : line));
}
