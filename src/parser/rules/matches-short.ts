import type { Line } from '../line.ts';

/** Running lines, signatures and credits are at most so long. */
const LONGEST = 60;

/** Claim that a short line matches all patterns; a long one costs nothing, and the first pattern should be the rarest. */
export function matchesShort(...patterns: readonly RegExp[]): (line: Line) => boolean {
  return ({ text }) => text.length <= LONGEST && patterns.every((pattern) => pattern.test(text));
}
