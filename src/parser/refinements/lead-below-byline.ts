import type { RoledLine } from '../roled-line.ts';

/** Shorter lines below a signature may be crossheads. */
const SHORTEST = 12;

/** Below a signature the text begins: an unmarked clause there is a sentence that breaks off. */
export function leadBelowByline(lines: readonly RoledLine[]): RoledLine[] {
  return lines.map((roled, index) => {
    const { line, role } = roled;
    const isClause =
      role === 'head' && line.heading === 0 && line.text.length >= SHORTEST && /[，,、…]/u.test(line.text);
    return isClause && lines[index - 1]?.role === 'byline' ? { ...roled, role: 'body' } : roled;
  });
}
