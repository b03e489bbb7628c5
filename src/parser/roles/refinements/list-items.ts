import { FIGURES, NAME_AND_FIGURE, RANKED } from '../../lexicon/list-lines.ts';
import type { RoledLine } from '../../line.ts';
import { opensText } from '../lines-below.ts';
import { LONGEST_POINT } from '../rules/key-points.ts';
import { giveRows, type Refinement } from '../refinement.ts';

/** A label of some characters and what it says. */
const LABELLED = /^\p{Script=Han}{2,10}[:：]\s?\S/u;

/** What opens the items of one list alike: a number, a day of the week, or a name and its figure. */
const SHAPES: readonly RegExp[] = [
  /^\d/u,
  /^(?:周|星期|礼拜)[一二三四五六日天末]/u,
  NAME_AND_FIGURE,
  LABELLED,
  /\d[^，,。\d]{0,4}$/u,
  /^\S+(?:[ \u3000]+\S+)+$/u,
];

/** Longest item, in characters. */
const LONGEST_ITEM = 44;
/** Two lines of one shape below a colon are a list. */
const LEAST_ANNOUNCED = 2;
/** Without a colon above, two lines of one shape may be the two lines of a title. */
const LEAST_UNANNOUNCED = 3;

export const itemsToBody: Refinement = {
  id: 'items-to-body',
  refine: giveRows(endOfItems),
  why: 'Unmarked lines of one shape below a colon, or with a figure each below text or a headline, are the items of a list.',
  yes: ['body | 菜价如下：\nhead > row | 白菜：1.4元\nhead > row | 萝卜：1.2元\nbody | 菜价平稳。'],
  no: ['body | 菜价平稳。\nhead | 白菜：1.4元\nbody | 白菜便宜了。'],
};

function endOfItems(lines: readonly RoledLine[], at: number): number {
  const above = lines[at - 1];
  if ((above?.role !== 'body' && above?.role !== 'head') || !canBeItem(lines, at, at)) return at;
  const isBelowHead = above.role === 'head';
  const isAnnounced = !isBelowHead && /[:：]$/u.test(above.line.text);
  const shapes = isAnnounced ? SHAPES : [RANKED, FIGURES, isBelowHead ? LABELLED : NAME_AND_FIGURE];
  const end = Math.max(...shapes.map((shape) => endOfShape(lines, at, shape)));
  const isLong = end - at >= (isAnnounced ? LEAST_ANNOUNCED : LEAST_UNANNOUNCED);
  // Above a signature or a dateline stand the lines of a title, whatever they begin with.
  return isLong && !opensText(lines[end]) ? end : at;
}

function endOfShape(lines: readonly RoledLine[], at: number, shape: RegExp): number {
  let end = at;
  while (canBeItem(lines, at, end) && shape.test(lines[end]?.line.text ?? '')) end += 1;
  return end;
}

/** Items stand as close together as the first two, and end without a full stop. */
function canBeItem(lines: readonly RoledLine[], at: number, index: number): boolean {
  const roled = lines[index];
  if (roled === undefined || (roled.role !== 'head' && roled.role !== 'body')) return false;
  const { line } = roled;
  const isParted = index > at + 1 && line.blanks > (lines[at + 1]?.line.blanks ?? 0);
  return (
    line.heading === 0 && !isParted && line.text.length <= LONGEST_ITEM && !/[。！？!?：:]$/u.test(line.text)
  );
}

export const listKeyPoints: Refinement = {
  id: 'list-key-points',
  refine(lines) {
    let isList = false;
    return lines.map((roled) => {
      isList = roled.role === 'keyPointsTitle' || (isList && isKeyPoint(roled));
      return isList && roled.role !== 'keyPointsTitle' ? { ...roled, role: 'keyPoints' } : roled;
    });
  },
  why: 'Short lines below the title of a list are its items.',
  yes: ['keyPointsTitle | 核心提示\nhead > keyPoints | 桥上修路车绕行\nbody | 桥上修路。'],
  no: ['head | 桥上修路车绕行\nbody | 桥上修路。'],
};

function isKeyPoint({ line, role }: RoledLine): boolean {
  return role === 'keyPoints' || (role === 'head' && line.heading === 0 && line.text.length <= LONGEST_POINT);
}
