import type { Span } from '../../text/span.ts';
import type { Line, RoledLine } from '../line.ts';
import type { HiddenSpan, Piece } from '../types.ts';

/**
 * Raw pieces of `line.text.slice(from, to)`, without outer white space: one for each stretch between layout marks. A
 * hard wrap stays inside its piece.
 */
export function cutPieces(line: Line, role: Piece['role'], from = 0, to: number = line.text.length): Piece[] {
  return pieceCutter(line)(role, from, to);
}

/** `cutPieces` for one stretch of a line after the other: thousands of them pass its runs once. */
export function pieceCutter({
  text,
  runs,
}: Line): (role: Piece['role'], from: number, to: number) => Piece[] {
  let first = 0;
  let offset = 0;
  return (role, from, to) => {
    for (let run = runs[first]; run !== undefined && offset + lengthOf(run) <= from; run = runs[first]) {
      offset += lengthOf(run);
      first += 1;
    }
    const pieces: Piece[] = [];
    let at = offset;
    for (let index = first; at < to && index < runs.length; index += 1) {
      const run = runs[index];
      if (run === undefined) break;
      const start = Math.max(from, at);
      const end = Math.min(to, at + lengthOf(run));
      const piece = trimmed(text.slice(start, Math.max(start, end)), run.start + start - at, role);
      const before = pieces.at(-1);
      if (piece !== undefined && before !== undefined && run.wrapped && start === at) {
        pieces[pieces.length - 1] = { ...piece, start: before.start };
      } else if (piece !== undefined) pieces.push(piece);
      at += lengthOf(run);
    }
    return pieces;
  };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function trimmed(text: string, offset: number, role: Piece['role']): Piece | undefined {
  const start = offset + text.length - text.trimStart().length;
  const end = offset + text.trimEnd().length;
  return end > start ? { start, end, role } : undefined;
}

/** Spans of the lines that are kept but not read. */
export function listHiddenSpans(lines: readonly RoledLine[]): HiddenSpan[] {
  return lines.flatMap(({ line, role, of }): HiddenSpan[] => {
    if (role !== 'noise' && role !== 'duplicate') return [];
    const spans = cutPieces(line, 'body').map(({ start, end }) => ({ start, end, role }));
    return of === undefined
      ? spans
      : spans.map((span) => ({ ...span, of: { start: of.start, end: of.end } }));
  });
}
