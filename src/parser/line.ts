import type { Span } from '../text/span.ts';

/** Printed characters of a line between layout marks or hard wraps. */
export interface Run extends Span {
  readonly bold: boolean;
  /** Only the white space of a hard wrap stands between this run and the one before. */
  readonly wrapped: boolean;
}

/** One line of the page that holds text; after `joinWrappedLines` one paragraph, as far as the OCR kept it together. */
export interface Line extends Span {
  /** 1-based number on the raw page, blank lines counted; of several joined lines the first. */
  readonly number: number;
  /** Printed characters: the runs joined, layout marks, hard wraps and outer white space left out. */
  readonly text: string;
  /** Raw spans of `text`, in order. */
  readonly runs: readonly Run[];
  /** Number of `#` marks, 0 when none. The OCR's levels say nothing of roles, but a marked line stands out. */
  readonly heading: number;
  readonly bullet: boolean;
  /** Set in as the first line of a paragraph. */
  readonly isIndented: boolean;
  /** A row of a table, an item of a list or a verse: whole by itself, never part of a sentence that goes on. */
  readonly isRow: boolean;
  /** Blank lines above. */
  readonly blanks: number;
}

/** What a line looks like by itself and among its neighbours. `head` is a kicker, headline, deck or crosshead. */
export const LINE_ROLES = [
  'nameplate',
  'folio',
  'pageLabel',
  'pageSlogan',
  'head',
  'keyPointsTitle',
  'keyPoints',
  'byline',
  'body',
  'closing',
  'caption',
  'credit',
  'noise',
  'duplicate',
] as const;
export type LineRole = (typeof LINE_ROLES)[number];

export interface RoledLine {
  readonly line: Line;
  readonly role: LineRole;
  /** Of a duplicate: the line that it repeats. */
  readonly of?: Line;
}
