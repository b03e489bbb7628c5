import type { Span } from '../span.ts';
import type { ChangeKind, ReadablePiece, Replacement } from './reading-text.ts';

/**
 * The smallest unit of reading: one raw character, one run of white space, one layout mark, one corrected range, or the
 * empty place between two pieces. `to` is what is read for `from`.
 */
export interface Glyph extends Span {
  readonly from: string;
  readonly to: string;
  /** Why `to` differs from `from`; meaningless while they are equal. */
  readonly kind: ChangeKind;
  /** Role of the piece that it stands in. */
  readonly role: string;
}

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
      glyphs.push(...cutPiece(source, { ...piece, start: last.end }, replacements));
      spans[spans.length - 1] = { start: last.start, end: piece.end };
    } else {
      if (last) glyphs.push(seamAfter(last, piece));
      glyphs.push(...cutPiece(source, piece, replacements));
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

function cutPiece(source: string, piece: ReadablePiece, replacements: readonly Replacement[]): Glyph[] {
  const inside = replacements
    .filter(({ start, end }) => start >= piece.start && end <= piece.end)
    .toSorted((a, b) => a.start - b.start);
  const glyphs: Glyph[] = [];
  let from = piece.start;
  for (const { start, end, to } of inside) {
    glyphs.push(...cutRawText(source, { ...piece, start: from, end: start }));
    glyphs.push({ start, end, from: source.slice(start, end), to, kind: 'correction', role: piece.role });
    from = end;
  }
  return [...glyphs, ...cutRawText(source, { ...piece, start: from })];
}

function cutRawText(source: string, { start, end, role }: ReadablePiece): Glyph[] {
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

/** What is read beside a glyph. */
interface Neighbours {
  readonly left: Glyph | undefined;
  readonly right: Glyph | undefined;
  /** White space, seams and dropped marks between `left` and the glyph. */
  readonly silentBefore: readonly Glyph[];
}

/** Finds the nearest glyphs on both sides that are read and are neither white space nor a seam. */
export function neighbours(glyphs: readonly Glyph[], index: number): Neighbours {
  let before = index - 1;
  while (isSilent(glyphs[before])) before -= 1;
  let after = index + 1;
  while (isSilent(glyphs[after])) after += 1;
  return { left: glyphs[before], right: glyphs[after], silentBefore: glyphs.slice(before + 1, index) };
}

function isSilent(glyph: Glyph | undefined): boolean {
  return glyph !== undefined && glyph.to.trim() === '';
}
