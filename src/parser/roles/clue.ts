import type { Line, LineRole } from '../line.ts';

/**
 * Weights of clues. `USUAL` for running text outweighs a head that nothing marks, `STRONG` one that the OCR marked;
 * `SURE` outweighs a strong clue and a usual one.
 */
export const USUAL = 5;
export const STRONG = 12;
export const SURE = 20;

/** One reason to give a line a role. A negative weight speaks against it. */
export interface LineClue {
  /** Permanent id, `role/what`. */
  readonly id: `${LineRole}/${string}`;
  readonly weight: number;
  readonly holds: (line: Line) => boolean;
  readonly why: string;
  /** Raw lines for which the clue must hold. */
  readonly yes: readonly string[];
  /** Raw lines for which it must not. */
  readonly no: readonly string[];
}

/** Claim that the printed characters of a line match a pattern. */
export function matches(pattern: RegExp): (line: Line) => boolean {
  return (line) => pattern.test(line.text);
}

/**
 * Longest running line, signature or credit, in characters. Guarded by
 * `corpus/house-styles-of-evening-papers`.
 */
const LONGEST_SHORT_LINE = 60;

/** Claim that a short line matches all patterns; a long one costs nothing, and the first pattern should be the rarest. */
export function matchesShort(...patterns: readonly RegExp[]): (line: Line) => boolean {
  return ({ text }) => text.length <= LONGEST_SHORT_LINE && patterns.every((pattern) => pattern.test(text));
}

/** Longest credit or signature, in characters. */
const LONGEST_CREDIT = 64;

/** Longest mark that ends a line, in characters. Guarded by `corpus/pictures-and-credits`. */
const LONGEST_ENDING = 4;

/** Claim that the end of a line matches a pattern. `ending` is what it closes with: most lines cost no more than that. */
export function matchesEnd(pattern: RegExp, ending: RegExp): (line: Line) => boolean {
  return ({ text }) => ending.test(text.slice(-LONGEST_ENDING)) && pattern.test(text.slice(-LONGEST_CREDIT));
}
