import type { Line } from '../line.ts';

/** Claim that the printed characters of a line match a pattern. */
export function matches(pattern: RegExp): (line: Line) => boolean {
  return (line) => pattern.test(line.text);
}
