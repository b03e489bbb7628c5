import type { LayoutMark } from '../../text/markup/layout-mark.ts';
import { findLayoutMarks } from '../../text/markup/layout-marks.ts';
import { indexLines, type RawLine } from '../../text/lines.ts';
import type { Line, Run } from '../line.ts';
import { toLegible } from './legible.ts';

const INDENT = /^[ \t]*\u3000{2}/u;

/** Cuts a page into the lines that hold text, without their layout marks. Offsets count in the raw page. */
export function splitLines(text: string): Line[] {
  const marks = findLayoutMarks(text).all.filter(({ to }) => to === '');
  const legible = toLegible(text);
  const lines: Line[] = [];
  let next = 0;
  let blanks = 0;
  for (const rawLine of indexLines(text).lines) {
    const first = next;
    while ((marks[next]?.start ?? Infinity) < rawLine.end) next += 1;
    const line = readLine(legible, rawLine, marks.slice(first, next), blanks);
    blanks = line === undefined ? blanks + 1 : 0;
    if (line !== undefined) lines.push(line);
  }
  return lines;
}

function readLine(
  text: string,
  rawLine: RawLine,
  marks: readonly LayoutMark[],
  blanks: number,
): Line | undefined {
  const runs = readRuns(text, rawLine, marks);
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const heading = marks.find(({ kind }) => kind === 'heading');
  return {
    start: first.start,
    end: last.end,
    number: rawLine.number,
    text: runs.map((run) => text.slice(run.start, run.end)).join(''),
    runs,
    heading: heading === undefined ? 0 : heading.end - heading.start,
    bullet: marks.some(({ kind }) => kind === 'bullet'),
    isIndented: INDENT.test(text.slice(rawLine.start, rawLine.end)),
    isRow: marks.some(({ kind }) => kind === 'cell'),
    blanks,
  };
}

const LEADING: ReadonlySet<LayoutMark['kind']> = new Set(['heading', 'quote', 'bullet']);

/** The printed characters between the marks, without outer white space. */
function readRuns(text: string, rawLine: RawLine, marks: readonly LayoutMark[]): Run[] {
  const runs: Run[] = [];
  const end = rawLine.start + text.slice(rawLine.start, rawLine.end).trimEnd().length;
  let start = rawLine.start;
  let bold = false;
  const add = (runEnd: number) => {
    if (runs.length === 0) start += leadingSpace(text.slice(start, runEnd));
    if (runEnd > start) runs.push({ start, end: runEnd, bold, wrapped: false });
  };
  for (const mark of marks) {
    add(Math.min(mark.start, end));
    start = Math.max(start, mark.end);
    if (mark.kind === 'bold') bold = !bold;
    if (LEADING.has(mark.kind)) runs.length = 0;
  }
  add(end);
  return runs;
}

function leadingSpace(raw: string): number {
  return raw.length - raw.trimStart().length;
}
