import type { RoledLine } from '../roled-line.ts';

/** No crosshead is so long and has a comma. */
const LONG = 20;

/** A long line with a comma between two paragraphs, or below a headline that already stands above text, is a caption. */
export function longCrossheadToCaption(lines: readonly RoledLine[]): RoledLine[] {
  return lines.map((roled, index) => {
    const { line, role } = roled;
    const isClause =
      role === 'head' && line.heading === 0 && line.text.length > LONG && /[,，]/u.test(line.text);
    const isBetween = lines[index - 1]?.role === 'body' && lines[index + 1]?.role === 'body';
    return isClause && isBetween ? { ...roled, role: 'caption' } : roled;
  });
}
