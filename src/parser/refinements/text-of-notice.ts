import type { RoledLine } from '../roled-line.ts';
import { isNoticeWord } from '../segment/is-notice-word.ts';

/** No second line of a notice's headline is so long. */
const LONGEST_TITLE = 17;
const PAUSE = /[、，,]/u;

/** A long line with a pause below the word for a notice is its text, which the end of a column cuts. */
export function textOfNotice(lines: readonly RoledLine[]): RoledLine[] {
  return lines.map((roled, index) => {
    const above = lines[index - 1];
    const { text, heading } = roled.line;
    const isBelow = above?.role === 'head' && isNoticeWord(above.line.text);
    const isText = heading === 0 && text.length > LONGEST_TITLE && PAUSE.test(text);
    return roled.role === 'head' && isBelow && isText ? { ...roled, role: 'body' } : roled;
  });
}
