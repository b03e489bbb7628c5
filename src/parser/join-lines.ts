import type { Line } from './line.ts';

/** Reads several lines as one, in the order given; only a hard wrap stands between lines that follow each other. */
export function joinLines(first: Line, ...others: readonly Line[]): Line {
  return others.reduce((before, line) => {
    const follows = (before.runs.at(-1)?.end ?? 0) <= (line.runs[0]?.start ?? 0) && line.blanks === 0;
    return {
      ...before,
      end: Math.max(before.end, line.end),
      start: Math.min(before.start, line.start),
      text: before.text + line.text,
      runs: [
        ...before.runs,
        ...line.runs.map((run, index) => (index === 0 ? { ...run, wrapped: follows } : run)),
      ],
    };
  }, first);
}
