import type { RoledLine } from '../roled-line.ts';

/** A shout, a space and more words: how run-in heads look when the bold type is lost. */
const SHOUT = /^[^。！!？?\s]{2,20}[！!][ \u3000]+\S/u;

/** A line of that form is a paragraph that breaks off when paragraphs of the page have the form too. */
export function shoutToBody(lines: readonly RoledLine[]): RoledLine[] {
  const isUsual = lines.some(({ role, line }) => role === 'body' && SHOUT.test(line.text));
  return lines.map((roled, index) => {
    const isAmongText = lines[index - 1]?.role === 'body';
    const turns = isUsual && isAmongText && roled.role === 'head' && SHOUT.test(roled.line.text);
    return turns ? { ...roled, role: 'body' } : roled;
  });
}
