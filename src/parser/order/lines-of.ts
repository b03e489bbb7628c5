import type { Line } from '../line.ts';
import type { Passage } from '../passage.ts';

/** The lines of some passages, in reading order. */
export function linesOf(passages: readonly Passage[]): Line[] {
  return passages.flatMap(({ strips }) => strips.map(({ line }) => line));
}
