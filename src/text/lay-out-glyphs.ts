import type { Glyph } from './glyph.ts';
import type { ReadablePiece } from './readable-piece.ts';
import type { Replacement } from './replacement.ts';
import type { Span } from './span.ts';

/**
 * Cuts pieces into glyphs, drops layout marks, puts corrected ranges in and marks the seams. Pieces that follow each other
 * on one raw line, with nothing but white space or marks between, become one span.
 */
export function layOutGlyphs(
  source: string,
  pieces: readonly ReadablePiece[],
  replacements: readonly Replacement[],
): { readonly glyphs: readonly Glyph[]; readonly spans: readonly Span[] } {
  const glyphs: Glyph[] = [];
  const spans: Span[] = [];
  for (const piece of pieces.filter(({ start, end }) => end > start)) {
    const last = spans.at(-1);
    if (last && continuesLine(source, last, piece)) {
      glyphs.push(...cut(source, { ...piece, start: last.end }, replacements));
      spans[spans.length - 1] = { start: last.start, end: piece.end };
    } else {
      if (last) glyphs.push(seamAfter(last, piece));
      glyphs.push(...cut(source, piece, replacements));
      spans.push({ start: piece.start, end: piece.end });
    }
  }
  return { glyphs, spans };
}

function continuesLine(source: string, last: Span, next: Span): boolean {
  return next.start >= last.end && /^(?:[^\S\r\n]|\*\*)*$/u.test(source.slice(last.end, next.start));
}

function seamAfter(last: Span, next: ReadablePiece): Glyph {
  return { start: last.end, end: last.end, from: '', to: '', kind: 'seam', role: next.role };
}

/** Bold marks anywhere; heading and list marks at the beginning of a raw line; runs of white space; single characters. */
const UNITS = /(?<mark>\*\*|(?<=^|[\r\n])(?:#{1,6}|[-*+])(?=\s))|(?<space>\s+)|[^]/gu;

function cut(source: string, piece: ReadablePiece, replacements: readonly Replacement[]): Glyph[] {
  const inside = replacements
    .filter(({ start, end }) => start >= piece.start && end <= piece.end)
    .toSorted((a, b) => a.start - b.start);
  const glyphs: Glyph[] = [];
  let from = piece.start;
  for (const { start, end, to } of inside) {
    glyphs.push(...cutRaw(source, { ...piece, start: from, end: start }));
    glyphs.push({ start, end, from: source.slice(start, end), to, kind: 'correction', role: piece.role });
    from = end;
  }
  return [...glyphs, ...cutRaw(source, { ...piece, start: from })];
}

function cutRaw(source: string, { start, end, role }: ReadablePiece): Glyph[] {
  const glyphs: Glyph[] = [];
  const units = new RegExp(UNITS);
  units.lastIndex = start;
  while (units.lastIndex < end) {
    const at = units.lastIndex;
    const match = units.exec(source);
    if (!match) break;
    const from = match.index === at ? match[0].slice(0, end - at) : source.charAt(at);
    units.lastIndex = at + from.length;
    const isMark = match.groups?.['mark'] !== undefined;
    const kind = isMark ? 'mark' : match.groups?.['space'] === undefined ? 'width' : 'wrap';
    glyphs.push({ start: at, end: at + from.length, from, to: isMark ? '' : from, kind, role });
  }
  return glyphs;
}
