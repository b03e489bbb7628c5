import type { RoledLine } from '../roled-line.ts';

/** Between a headline and its text at most so many lines stand below pictures. */
const MOST_CAPTIONS = 4;

/** The first line from `from` on that is no caption. */
export function belowPictures(lines: readonly RoledLine[], from: number): RoledLine | undefined {
  return lines.slice(from, from + MOST_CAPTIONS).find(({ role }) => role !== 'caption' && role !== 'credit');
}
