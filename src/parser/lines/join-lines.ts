import type { Line } from '../line.ts';

/** `\r\n`: what may stand between two lines that follow each other. */
const LONGEST_LINE_END = 2;

/** Reads several lines as one, in the order given; only a hard wrap stands between lines that follow each other. */
export function joinLines(first: Line, ...others: readonly Line[]): Line {
  return others.reduce((before, line, index) => {
    const wrapped = follow(others[index - 1] ?? first, line);
    return {
      ...before,
      end: Math.max(before.end, line.end),
      start: Math.min(before.start, line.start),
      text: before.text + line.text,
      runs: [...before.runs, ...line.runs.map((run, place) => (place === 0 ? { ...run, wrapped } : run))],
    };
  }, first);
}

function follow(before: Line, line: Line): boolean {
  const gap = line.start - before.end;
  return line.blanks === 0 && gap >= 0 && gap <= LONGEST_LINE_END;
}
