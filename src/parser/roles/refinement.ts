import type { LineRole, RoledLine } from '../line.ts';

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

/** Where a line stands: among lines that are neither noise nor read twice. */
export interface Place {
  readonly before: RoledLine | undefined;
  readonly after: RoledLine | undefined;
  readonly lines: readonly RoledLine[];
  readonly index: number;
}

/** Gives a role to each line for which `holds`. */
export function giveRole(
  role: LineRole,
  holds: (roled: RoledLine, place: Place) => boolean,
): Refinement['refine'] {
  return (all) => {
    const lines = all.filter((one) => one.role !== 'noise' && one.role !== 'duplicate');
    const given = new Set(
      lines.filter((roled, index) =>
        holds(roled, { before: lines[index - 1], after: lines[index + 1], lines, index }),
      ),
    );
    return all.map((one) => (given.has(one) ? { ...one, role } : one));
  };
}

/** Makes rows of text of the lines from each place up to where `endOf` says that they end. */
export function giveRows(endOf: (lines: readonly RoledLine[], at: number) => number): Refinement['refine'] {
  return (lines) => {
    const refined = [...lines];
    let end = 0;
    for (let at = 0; at < lines.length; at += 1) {
      if (at >= end) end = endOf(refined, at);
      const roled = refined[at];
      if (at < end && roled !== undefined) refined[at] = toRow(roled);
    }
    return refined;
  };
}

/** A row of a table or list, or a verse. */
export function toRow({ line }: RoledLine): RoledLine {
  return { role: 'body', line: { ...line, isRow: true } };
}
