import type { Line } from '../line.ts';

/** `\r\n`: what may stand between two lines that follow each other. */
const LONGEST_LINE_END = 2;

/** Reads several lines as one, in the order given. Between lines that follow each other on the page stands a hard wrap. */
export function joinLines(first: Line, ...others: readonly Line[]): Line {
  return joinWith(areNeighbours, first, others);
}

/** Reads lines that a hard wrap has parted as one, whatever white space stands between them. */
export function joinAtWraps(first: Line, ...others: readonly Line[]): Line {
  return joinWith(() => true, first, others);
}

function joinWith(isWrap: (before: Line, line: Line) => boolean, first: Line, others: readonly Line[]): Line {
  const lines = [first, ...others];
  return {
    ...first,
    start: lines.reduce((least, { start }) => Math.min(least, start), first.start),
    end: lines.reduce((most, { end }) => Math.max(most, end), first.end),
    text: lines.map(({ text }) => text).join(''),
    runs: lines.flatMap((line, index) => {
      const before = lines[index - 1];
      if (before === undefined) return line.runs;
      const wrapped = isWrap(before, line);
      return line.runs.map((run, place) => (place === 0 ? { ...run, wrapped } : run));
    }),
  };
}

function areNeighbours(before: Line, line: Line): boolean {
  const gap = line.start - before.end;
  return line.blanks === 0 && gap >= 0 && gap <= LONGEST_LINE_END;
}
