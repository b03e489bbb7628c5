import type { RoledLine } from '../../line.ts';
import { SURNAMES } from '../../../text/surnames.ts';
import { pattern } from '../../../text/pattern.ts';
import { giveRows, type Refinement } from '../refinement.ts';

/** Names and a score, names and a unit in brackets, a label and its list, an entry of several columns. */
const SHAPES: readonly (readonly [string, RegExp])[] = [
  ['score', /^\S{1,12}\s+\d{1,3}\s?[∶:：比\-—]\s?\d{1,3}\s+\S{1,12}$/u],
  ['label', /^[^\s:：。]{2,14}[:：][^。]*、[^。]*$/u],
  ['unit', /^\S{2,12}\s+\S{2,24}[（(]\S{1,10}[）)]$/u],
  ['person', pattern`^[${[...SURNAMES].join('')}]\p{Script=Han}{1,2}(?:[（(].[）)])?[ \u3000]+\S{4,20}$`],
  ['columns', /^\S{1,10}(?:[ \u3000]+\S{1,10}){2,}$/u],
  ['pair', /^\S{2,10}[ \u3000]+\S{2,14}$/u],
];
/** Two rows of one shape make a table; a single one is a head. */
const LEAST_ROWS = 2;
/** Two lines that begin like people may be a title. */
const LEAST_PEOPLE = 3;

export const rowsToBody: Refinement = {
  id: 'rows-to-body',
  refine: giveRows((lines, at) => (lines[at - 1]?.role === 'body' ? endOfRows(lines, at) : at)),
  why: 'Unmarked lines of one shape below running text are the rows of a table or list.',
  yes: ['body | 评出了奖项。\nhead > row | 一等奖：张立、李清\nhead > row | 二等奖：何田、林清'],
  no: ['body | 评出了奖项。\nhead | 一等奖：张立、李清\nbody | 展览到月底结束。'],
};

function canBeRow(roled: RoledLine | undefined): boolean {
  return (
    roled !== undefined &&
    roled.line.heading === 0 &&
    !roled.line.isRow &&
    (roled.role === 'head' || (roled.role === 'body' && !/[。！？]$/u.test(roled.line.text)))
  );
}

/** End of the rows that begin at `at`; rows stand as close together as the first two. */
function endOfRows(lines: readonly RoledLine[], at: number): number {
  let end = at;
  while (end < lines.length && canBeRow(lines[end]) && isOfShape(lines, at, end)) end += 1;
  const shape = shapeOf(lines[at]?.line.text ?? '');
  const least = shape === 'person' ? LEAST_PEOPLE : isLooseShape(shape) ? LEAST_PAIRS : LEAST_ROWS;
  return shape !== undefined && end - at >= least ? end : at;
}

function isOfShape(lines: readonly RoledLine[], at: number, end: number): boolean {
  const roled = lines[end];
  if (roled === undefined) return false;
  if (end > at + 1 && roled.line.blanks > (lines[at + 1]?.line.blanks ?? 0)) return false;
  const first = shapeOf(lines[at]?.line.text ?? '');
  if (end > at && isLooseShape(first) && roled.line.blanks > 0) return false;
  const own = shapeOf(roled.line.text);
  return first !== undefined && own !== undefined && (own === first || own === 'pair');
}

/** Two words with a space are how headlines look too: only many of them without blank lines make a table. */
const LEAST_PAIRS = 4;

function isLooseShape(shape: string | undefined): boolean {
  return shape === 'pair' || shape === 'columns';
}

function shapeOf(text: string): string | undefined {
  return SHAPES.find(([, pattern]) => pattern.test(text))?.[0];
}
