import type { LineRole, RoledLine } from '../../line.ts';
import { joinLines } from '../../lines/join-lines.ts';
import type { Refinement } from '../refinement.ts';

/** Joins each line for which `holds` to the one before; both have that role then. */
export function joinAs(
  role: LineRole,
  holds: (before: RoledLine, roled: RoledLine) => boolean,
): Refinement['refine'] {
  return (lines) => {
    const refined: RoledLine[] = [];
    for (const roled of lines) {
      const before = refined.at(-1);
      if (before !== undefined && holds(before, roled))
        refined[refined.length - 1] = { role, line: joinLines(before.line, roled.line) };
      else refined.push(roled);
    }
    return refined;
  };
}
