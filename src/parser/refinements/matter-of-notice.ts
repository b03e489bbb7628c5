import type { RoledLine } from '../roled-line.ts';
import { isNoticeWord } from '../segment/is-notice-word.ts';

/** What a notice is about, up to the word that it calls itself by. */
const MATTER = /^[^。，,：:]{0,16}关于[^。，,：:]{3,40}的$/u;

/** 关于…的 above the word for a notice is the first line of its headline. */
export function matterOfNotice(lines: readonly RoledLine[]): RoledLine[] {
  return lines.map((roled, index) => {
    const below = lines[index + 1];
    const isAbove = below?.role === 'head' && isNoticeWord(below.line.text);
    return isAbove && roled.role === 'body' && MATTER.test(roled.line.text)
      ? { ...roled, role: 'head' }
      : roled;
  });
}
