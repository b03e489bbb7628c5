import type { Span } from './span.ts';

/** A person's decision that raw characters `[start, end)` are to be read as `to`. Never empty. */
export interface Replacement extends Span {
  readonly to: string;
}
