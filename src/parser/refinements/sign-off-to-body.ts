import type { RoledLine } from '../roled-line.ts';

const DAY = /^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/u;

/** An office above the day that closes a notice signs it: it is no head. */
export function signOffToBody(lines: readonly RoledLine[]): RoledLine[] {
  return lines.map((roled, index) => {
    const next = lines[index + 1];
    const before = lines[index - 1];
    const signs = roled.role === 'head' && roled.line.heading === 0 && before?.role === 'body';
    return signs && next !== undefined && DAY.test(next.line.text) ? { ...roled, role: 'body' } : roled;
  });
}
