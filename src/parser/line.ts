import type { Span } from '../text/span.ts';

/** Printed characters of a line between layout marks. */
export interface Run extends Span {
  readonly bold: boolean;
}

/** One line of the page that holds text. */
export interface Line extends Span {
  /** 1-based number on the raw page, blank lines counted. */
  readonly number: number;
  /** Printed characters: the runs joined, layout marks and outer white space left out. */
  readonly text: string;
  /** Raw spans of `text`, in order. */
  readonly runs: readonly Run[];
  /** Number of `#` marks, 0 when none. The OCR's levels do not tell roles, but a mark tells that a line stands out. */
  readonly heading: number;
  readonly bullet: boolean;
  /** Blank lines above. */
  readonly blanks: number;
}
