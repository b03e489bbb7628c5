import type { Line } from '../line.ts';

/** Credits and signatures are at most so long. */
const LONGEST = 64;

/** Marks of any ending are at most so long. */
const LONGEST_ENDING = 4;

/** Claim that the end of a line matches a pattern. `ending` is what it closes with: most lines cost no more than that. */
export function matchesEnd(pattern: RegExp, ending: RegExp): (line: Line) => boolean {
  return ({ text }) => ending.test(text.slice(-LONGEST_ENDING)) && pattern.test(text.slice(-LONGEST));
}
