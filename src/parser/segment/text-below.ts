import type { RoledLine } from '../roled-line.ts';

/** The lines from `from` up to the next head or label. */
export function textBelow(lines: readonly RoledLine[], from: number): readonly RoledLine[] {
  let end = from;
  while (end < lines.length && lines[end]?.role !== 'head' && lines[end]?.role !== 'section') end += 1;
  return lines.slice(from, end);
}
