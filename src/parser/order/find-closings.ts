import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Passage } from '../passage.ts';
import { linesOf } from './lines-of.ts';
import type { Closings } from './settle-signatures.ts';

/** Notes on the page as it was cut what the signatures close. */
export function findClosings(drafts: readonly Draft[]): Closings {
  const signed = new Map<Passage, Line>();
  const above = new Map<Line, Line>();
  drafts.forEach(({ heads, bylines, body }, index) => {
    const last = lastOf(body);
    for (const signature of bylines) {
      const isBelow = last !== undefined && linesOf([signature]).every(({ start }) => start > last.start);
      if (isBelow) signed.set(signature, last);
    }
    const first = linesOf(body)[0];
    const before = lastOf(drafts[index - 1]?.body ?? []);
    if (heads.length === 0 && first !== undefined && before !== undefined) above.set(first, before);
  });
  return { signed, above };
}

/** The line that stands last on the page. */
function lastOf(body: readonly Passage[]): Line | undefined {
  return linesOf(body).reduce<Line | undefined>(
    (latest, line) => (latest === undefined || line.start > latest.start ? line : latest),
    undefined,
  );
}
