import type { Span } from './span.ts';

/** Why a reading text differs from the raw text at one place. */
export type ChangeKind =
  /** Half-width punctuation shown full-width (GB/T 15834). */
  | 'width'
  /** A straight quotation mark shown as an opening or closing one. */
  | 'quote'
  /** White space or a line break of the printed column dropped. */
  | 'wrap'
  /** Pieces that stand apart on the raw page joined; `start` and `end` lie between them. */
  | 'seam'
  /** A layout mark of the OCR (`**`, `#`, `-`) dropped. */
  | 'mark'
  /** Characters replaced by a person's decision in `content/corrections/`. */
  | 'correction';

/** One recorded difference: raw characters `[start, end)` are `from`, the reading text shows `to`. */
export interface Change extends Span {
  readonly kind: ChangeKind;
  readonly from: string;
  readonly to: string;
  /** Offset in the reading text at which `to` stands. */
  readonly at: number;
}

/** What is shown, the raw spans that it shows in this order, and every change on the way. */
export interface ReadingText {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly changes: readonly Change[];
}
