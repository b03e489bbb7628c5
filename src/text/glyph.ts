import type { ChangeKind } from './reading-text.ts';
import type { Span } from './span.ts';

/**
 * The smallest unit of reading: one raw character, one run of white space, one layout mark, one corrected range, or the
 * empty place between two pieces. `to` is what is read for `from`.
 */
export interface Glyph extends Span {
  readonly from: string;
  readonly to: string;
  /** Why `to` differs from `from`; meaningless while they are equal. */
  readonly kind: ChangeKind;
  /** Role of the piece that it stands in. */
  readonly role: string;
}
