import type { RoledLine } from '../roled-line.ts';
import { opensReport } from '../segment/opens-report.ts';

/** Commas that make an unmarked line a sentence rather than a head. */
const CLAUSES = /(?:[,，].*){2}/u;

/** Above text that neither a signature nor a dateline opens, a line of three clauses is text that breaks off. */
export function clausesToBody(lines: readonly RoledLine[]): RoledLine[] {
  return lines.map((roled, index) => {
    const after = lines[index + 1];
    const isClauses = roled.role === 'head' && roled.line.heading === 0 && CLAUSES.test(roled.line.text);
    const isAboveText = after?.role === 'body' && !opensReport(after.line.text);
    return isClauses && isAboveText ? { ...roled, role: 'body' } : roled;
  });
}
