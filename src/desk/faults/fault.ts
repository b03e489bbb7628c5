import type { Span } from '../../text/span.ts';

/** A place of a raw text that may be misread. Nothing of it is ever applied by itself. */
export interface Fault extends Span {
  /** Why it may be, in Chinese. */
  readonly reason: string;
  /** What may stand there instead; absent where nothing is known. */
  readonly proposal?: string;
}
