import type { Span } from './span.ts';

/** Whether two ranges have at least one character in common. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
