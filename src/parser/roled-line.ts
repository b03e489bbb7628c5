import type { Line } from './line.ts';

/** What a line looks like by itself and among its neighbours. `head` is a kicker, headline, deck or crosshead. */
export type LineRole =
  | 'nameplate'
  | 'folio'
  | 'pageLabel'
  | 'pageSlogan'
  | 'section'
  | 'head'
  | 'keyPointsTitle'
  | 'keyPoints'
  | 'byline'
  | 'body'
  | 'caption'
  | 'credit'
  | 'noise'
  | 'duplicate';

export interface RoledLine {
  readonly line: Line;
  readonly role: LineRole;
  /** Of a duplicate: the line that it repeats. */
  readonly of?: Line;
}
