import { indexLines } from '../lines.ts';
import { type Delimiter, pairDelimiters } from './delimiters.ts';
import type { LayoutMark } from './layout-mark.ts';
import { listLineMarks } from './line-marks.ts';

export interface LayoutMarks {
  /** In order, none over another. */
  readonly all: readonly LayoutMark[];
  readonly startingAt: ReadonlyMap<number, LayoutMark>;
}

let last: { readonly text: string; readonly marks: LayoutMarks } | undefined;

/** Finds the layout marks of a page. Those of the last page are remembered: each of its texts asks for them. */
export function findLayoutMarks(text: string): LayoutMarks {
  if (last?.text === text) return last.marks;
  const all = listMarks(text);
  const marks = { all, startingAt: new Map(all.map((mark) => [mark.start, mark])) };
  last = { text, marks };
  return marks;
}

/** Without such a character a line has no marks. */
const TELLING =
  /[#>*_`+|\\<&\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\p{Variation_Selector}]|^\s*[-=~]/u;

function listMarks(text: string): readonly LayoutMark[] {
  const unpaired: Delimiter[] = [];
  const marks = indexLines(text).lines.flatMap(({ start, end, number }): readonly LayoutMark[] => {
    const line = text.slice(start, end);
    if (!TELLING.test(line)) return [];
    const own = listLineMarks(line);
    const free = pairDelimiters(line, own);
    unpaired.push(
      ...free.unpaired.map((one) => ({
        ...one,
        start: one.start + start,
        end: one.end + start,
        line: number,
      })),
    );
    return [...own, ...free.marks]
      .map((mark) => ({ ...mark, start: mark.start + start, end: mark.end + start }))
      .toSorted((a, b) => a.start - b.start);
  });
  return [...marks, ...pairAcrossLines(unpaired)].toSorted((a, b) => a.start - b.start);
}

/** Lines that one bold stretch may run over, blank ones between them counted. */
const MOST_LINES = 5;

/** A bold stretch that begins with one line and ends with another. */
function pairAcrossLines(unpaired: readonly Delimiter[]): readonly LayoutMark[] {
  return unpaired.flatMap((opening, index) => {
    const closing = unpaired[index + 1];
    if (closing === undefined || !opening.opensLine || !closing.closesLine) return [];
    if (closing.line === opening.line || closing.line - opening.line >= MOST_LINES) return [];
    return [opening, closing].map(({ start, end }) => ({ start, end, kind: 'bold' as const, to: '' }));
  });
}
