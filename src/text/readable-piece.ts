import type { Span } from './span.ts';

/** A run of raw characters that is read; the role decides how its spaces are set. */
export interface ReadablePiece extends Span {
  readonly role: string;
}
