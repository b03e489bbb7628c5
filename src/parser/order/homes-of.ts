import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { linesOf } from './lines-of.ts';

/** The draft in whose text each line stands. */
export function homesOf(drafts: readonly Draft[]): ReadonlyMap<Line, Draft> {
  return new Map(drafts.flatMap((draft) => linesOf(draft.body).map((line) => [line, draft] as const)));
}
