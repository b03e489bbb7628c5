import { visualWidth } from '../../../text/visual-width.ts';
import type { Line } from '../../line.ts';
import { isBelowWhole } from '../lines-below.ts';
import { giveRole, type Refinement } from '../refinement.ts';
import { WIDEST_HEADLINE } from '../rules/head.ts';

/** Ends with a dash, and is no sentence. */
const ANNOUNCES = /^[^。！!？?]*[^。！!？?—－─-][—－─-]{1,2}$/u;

export const announcingLine: Refinement = {
  id: 'announcing-line',
  refine: giveRole(
    'head',
    ({ role, line }, { before, after }) =>
      role === 'body' && after?.role === 'head' && isKicker(line) && isBelowWhole(before),
  ),
  why: 'A line that ends with a dash above a head says whom or what the headline tells of.',
  yes: ['body | 路灯亮了。\nbody > head | 老电工何启明——\nhead | 一盏灯也不让它灭\nbody | 巷子亮堂堂的。'],
  no: [
    'body | 老电工说的还是那句话——\nbody | 灯要亮到天明。',
    'body | 修灯的还是柳林巷老电工\nbody | 何启明——\nhead | 一盏灯也不让它灭\nbody | 夜里出门，巷子亮堂堂的。',
  ],
};

function isKicker({ text, isRow }: Line): boolean {
  return !isRow && visualWidth(text) <= WIDEST_HEADLINE && ANNOUNCES.test(text);
}
