import type { RoledLine } from './roled-line.ts';
import { cutPieces } from './cut-pieces.ts';
import type { HiddenSpan } from './types.ts';

/** Spans of the lines that are kept but not read. */
export function hideSpans(lines: readonly RoledLine[]): HiddenSpan[] {
  return lines.flatMap(({ line, role, of }): HiddenSpan[] => {
    if (role !== 'noise' && role !== 'duplicate') return [];
    const spans = cutPieces(line, 'body').map(({ start, end }) => ({ start, end, role }));
    return of === undefined
      ? spans
      : spans.map((span) => ({ ...span, of: { start: of.start, end: of.end } }));
  });
}
