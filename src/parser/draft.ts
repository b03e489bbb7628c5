import type { Line } from './line.ts';
import { linesOf, type Passage } from './passage.ts';

/** An article in the making. */
export interface Draft {
  /** Section, kicker, headline and deck, in the order of the page. */
  readonly heads: readonly Passage[];
  /** Signature lines of their own. */
  readonly bylines: readonly Passage[];
  /** Body, crossheads, key points and editor's notes in reading order. */
  readonly body: readonly Passage[];
  readonly captions: readonly Passage[];
  /** A signature or jump line has closed it: text that follows is another's. */
  readonly isSigned: boolean;
  /** What speaks for an article that begins here: the sum of its opening clues, see `articles/opening-clues.ts`. */
  readonly opening: number;
  /** The least that speaks against an article that begins at one of its crossheads; `Infinity` without crossheads. */
  readonly weakestCrosshead: number;
}

/** A caption that stands between articles, with what stands around it. */
export interface LooseCaption {
  readonly line: Line;
  /** Index of the draft before; -1 at the top of the page. */
  readonly after: number;
  /** Nothing but heads came after the draft's heads: the caption may be all its text. */
  readonly isFirst: boolean;
}

/** Whether nothing of the draft is left. */
export function isEmptyDraft({ heads, bylines, body, captions }: Draft): boolean {
  return heads.length + bylines.length + body.length + captions.length === 0;
}

/** A draft with the text and the captions of another one; `body` is the text of both, in reading order. */
export function joinDrafts(draft: Draft, other: Draft, body: readonly Passage[]): Draft {
  return { ...draft, body, captions: [...draft.captions, ...other.captions], isSigned: other.isSigned };
}

/** The draft in whose text each line stands. */
export function draftsByLine(drafts: readonly Draft[]): ReadonlyMap<Line, Draft> {
  return new Map(drafts.flatMap((draft) => linesOf(draft.body).map((line) => [line, draft] as const)));
}
