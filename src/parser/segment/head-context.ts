import type { Line } from '../line.ts';
import type { RoledLine } from '../roled-line.ts';

/** What is known about a group of head lines when it must be said whether a new article begins there. */
export interface HeadContext {
  readonly group: readonly Line[];
  /** The line after the group and the captions below it. */
  readonly next: RoledLine | undefined;
  /** Below the text that stands under the group, one or two pieces, comes a signature line or a dateline above more text. */
  readonly opensBelow: boolean;
  readonly isFirst: boolean;
  /** The text before ends with a signature, a jump line, a signature line or the day of a notice. */
  readonly isSignedBefore: boolean;
  /** The text before breaks off in mid-sentence. */
  readonly isOpenBefore: boolean;
  /** 0 to 1: how much the text before and the text after are about the same thing. */
  readonly sameMatter: number;
  /** 0 to 1: share of the head's words that the text before has. */
  readonly knownBefore: number;
  /** A signature line stands above the article before; the text after the head says neither where nor by whom. */
  readonly isUnopened: boolean;
  /** Who wrote the article before is said; this head and another of its length stand above text that nobody signs. */
  readonly isInSeries: boolean;
  /** Who wrote the article before is said, and the text after the head closes with a signature. */
  readonly isSignedBelow: boolean;
  /** Lowest number of `#` marks on the page's heads, 0 when there are none. */
  readonly topLevel: number;
  /** How many heads of the current article and of this page share this one's pattern. */
  readonly siblings: number;
}
