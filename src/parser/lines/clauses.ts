import type { Line } from '../line.ts';

/** The clauses of a head, which spaces part. */
export function clausesOf({ text }: Line): string[] {
  return text.split(/[ \u3000]+/u);
}

/** Two lines of one clause each, at most `longest` characters without quotation marks, of nearly the same length. */
export function areAlikeClauses(upper: Line, lower: Line, longest: number, difference: number): boolean {
  const [one = 0, other = 0] = [upper, lower].map(({ text }) => text.replace(/[“”"'‘’《》]/gu, '').length);
  const areShort = Math.max(one, other) <= longest && Math.abs(one - other) <= difference;
  return areShort && [upper, lower].every((line) => clausesOf(line).length === 1);
}
