import type { Span } from './span.ts';

/** A line of a raw page without its line end. */
export interface RawLine extends Span {
  /** 1-based, blank lines counted. */
  readonly number: number;
}

/** The lines of a raw text, to be asked by offset. */
export interface LineIndex {
  readonly lines: readonly RawLine[];
  /** Number of the line that holds the offset; a line end belongs to its line. */
  readonly numberAt: (offset: number) => number;
}

/** Form feeds part the pages of a file and so lines; U+0085 is the line end of some mainframes. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;

/** Finds lines once, so that a line number costs a binary search. */
export function indexLines(text: string): LineIndex {
  const lines: RawLine[] = [];
  let start = 0;
  for (const end of text.matchAll(LINE_END)) {
    lines.push({ number: lines.length + 1, start, end: end.index });
    start = end.index + end[0].length;
  }
  lines.push({ number: lines.length + 1, start, end: text.length });
  return { lines, numberAt: (offset) => countStartsUpTo(lines, offset) };
}

/** The number of lines that start at or before the offset, by bisection. */
function countStartsUpTo(lines: readonly RawLine[], offset: number): number {
  let low = 1;
  let high = lines.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const line = lines[middle - 1];
    if (line !== undefined && line.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** 1-based, the column in UTF-16 units. */
interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Finds line and column of offsets in one text. */
export function lineAndColumnFinder(text: string): (offset: number) => LineAndColumn {
  const { lines, numberAt } = indexLines(text);
  return (offset) => {
    const line = numberAt(offset);
    return { line, column: offset - (lines[line - 1]?.start ?? 0) + 1 };
  };
}
