import type { Line } from '../line.ts';

/** Credits and signatures are at most so long. */
const LONGEST = 64;

/** Claim that the end of a line matches a pattern; what stands before it in a long line costs nothing. */
export function matchesEnd(pattern: RegExp): (line: Line) => boolean {
  return ({ text }) => pattern.test(text.slice(-LONGEST));
}
