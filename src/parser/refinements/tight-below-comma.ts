import type { RoledLine } from '../roled-line.ts';

/** The sentence goes on. */
const OPEN = /[，,、；;]$/u;

/** An unmarked line right below text that ends with a comma is the next printed line of that text. */
export function tightBelowComma(lines: readonly RoledLine[]): RoledLine[] {
  return lines.map((roled, index) => {
    const before = lines[index - 1];
    const isTight = roled.line.blanks === 0 && before?.role === 'body' && OPEN.test(before.line.text);
    return roled.role === 'head' && roled.line.heading === 0 && isTight ? { ...roled, role: 'body' } : roled;
  });
}
