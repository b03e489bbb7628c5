import type { RoledLine } from '../roled-line.ts';

/** Short lines below the title of a list are its items. */
export function listKeyPoints(lines: readonly RoledLine[]): RoledLine[] {
  let isList = false;
  return lines.map((roled) => {
    isList = roled.role === 'keyPointsTitle' || (isList && isItem(roled));
    return isList && roled.role !== 'keyPointsTitle' ? { ...roled, role: 'keyPoints' } : roled;
  });
}

/** Longest item of a list of key points. */
const LONGEST_ITEM = 40;

function isItem({ line, role }: RoledLine): boolean {
  return role === 'keyPoints' || (role === 'head' && line.heading === 0 && line.text.length <= LONGEST_ITEM);
}
