import type { Line } from '../line.ts';

/** Running lines, signatures and credits are at most so long. */
const LONGEST = 60;

/** Claim that a short line matches a pattern; a long one costs nothing. */
export function matchesShort(pattern: RegExp): (line: Line) => boolean {
  return ({ text }) => text.length <= LONGEST && pattern.test(text);
}
