import type { RoledLine } from '../line.ts';

/** Corrects the roles of lines by their neighbours. */
export interface Refinement {
  /** Permanent id. */
  readonly id: string;
  /** The lines of a page with their roles corrected, or joined; lines of which it says nothing are the same objects. */
  readonly refine: (lines: readonly RoledLine[]) => RoledLine[];
  readonly why: string;
  /** Pages in the notation of `sample-lines.ts` that it changes as they say. */
  readonly yes: readonly string[];
  /** Pages that it leaves as they are. */
  readonly no: readonly string[];
}
