import type { Line, Run } from '../line.ts';

/** Layout marks before a line's text: heading, quotation, bullet. A bullet needs a space after it: -10 is a number. */
const LEADING_MARKS =
  /^(?<indent>[\s\u3000]*)(?:(?<heading>#{1,6})[\s\u3000]*|(?<quote>>)[\s\u3000]+|(?<bullet>[-*+])[\s\u3000]+)+/u;
/** A line of nothing but marks is a rule drawn by the OCR. */
const RULE = /^[\s\u3000]*(?:[-*_=~#>`][\s\u3000]*)+$/u;
const INDENT = /^[ \t]*\u3000{2}/u;
const INLINE_MARK = /\*\*|__|`/gu;
const LINE_END = /\r\n|\n|\r|\u2028|\u2029/gu;

/** Cuts a page into the lines that hold text, without their layout marks. Offsets count in the raw page. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let number = 1;
  let blanks = 0;
  const add = (end: number) => {
    const line = readLine(text.slice(start, end), start, number, blanks);
    blanks = line === undefined ? blanks + 1 : 0;
    if (line !== undefined) lines.push(line);
    number += 1;
  };
  for (const lineEnd of text.matchAll(LINE_END)) {
    add(lineEnd.index);
    start = lineEnd.index + lineEnd[0].length;
  }
  add(text.length);
  return lines;
}

function readLine(raw: string, offset: number, number: number, blanks: number): Line | undefined {
  if (RULE.test(raw)) return undefined;
  const marks = LEADING_MARKS.exec(raw);
  const runs = readRuns(raw, marks?.[0].length ?? 0, offset);
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {
    start: first.start,
    end: last.end,
    number,
    text: runs.map((run) => raw.slice(run.start - offset, run.end - offset)).join(''),
    runs,
    heading: marks?.groups?.['heading']?.length ?? 0,
    bullet: marks?.groups?.['bullet'] !== undefined,
    isIndented: INDENT.test(raw),
    isRow: false,
    blanks,
  };
}

function readRuns(raw: string, from: number, offset: number): Run[] {
  const runs: Run[] = [];
  const end = raw.trimEnd().length;
  let start = from + leadingSpace(raw.slice(from));
  let bold = false;
  const add = (runEnd: number) => {
    if (runEnd > start) runs.push({ start: start + offset, end: runEnd + offset, bold, wrapped: false });
  };
  for (const mark of raw.matchAll(INLINE_MARK)) {
    if (mark.index < start || mark.index >= end) continue;
    add(mark.index);
    start = mark.index + mark[0].length;
    if (mark[0] !== '`') bold = !bold;
  }
  add(end);
  return runs;
}

function leadingSpace(raw: string): number {
  return raw.length - raw.trimStart().length;
}
