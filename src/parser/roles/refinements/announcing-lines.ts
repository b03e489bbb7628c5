import { endsSentence } from '../../../text/sentences.ts';
import { visualWidth } from '../../../text/visual-width.ts';
import type { RoledLine } from '../../line.ts';
import type { Refinement } from '../refinement.ts';
import { WIDEST_HEADLINE } from '../rules/head.ts';

/** Ends with a dash, and is no sentence. */
const ANNOUNCES = /^[^。！!？?]*[^。！!？?—－─-][—－─-]{1,2}$/u;

export const announcingLine: Refinement = {
  id: 'announcing-line',
  refine(lines) {
    return lines.map((roled, index) => {
      const before = lines[index - 1];
      const isBelowWhole = before?.role !== 'body' || endsSentence(before.line.text);
      const isAnnouncing = roled.role === 'body' && isKicker(roled) && isBelowWhole;
      return isAnnouncing && lines[index + 1]?.role === 'head' ? { ...roled, role: 'head' } : roled;
    });
  },
  why: 'A line that ends with a dash above a head says whom or what the headline tells of.',
  yes: [
    'body | 路灯亮了。\nbody > head | 柳林巷老电工何启明——\nhead | 一盏灯也不让它灭\nbody | 夜里出门，巷子亮堂堂的。',
  ],
  no: [
    'body | 老电工说的还是那句话——\nbody | 灯要亮到天明。',
    'body | 修灯的还是柳林巷老电工\nbody | 何启明——\nhead | 一盏灯也不让它灭\nbody | 夜里出门，巷子亮堂堂的。',
  ],
};

function isKicker({ line }: RoledLine): boolean {
  return !line.isRow && visualWidth(line.text) <= WIDEST_HEADLINE && ANNOUNCES.test(line.text);
}
