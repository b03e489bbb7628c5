import { findLayoutMarks } from '../markup/layout-marks.ts';
import { isCommonHan } from '../han.ts';
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
      append(glyphs, cutPiece(source, { ...piece, start: last.end }, replacements));
      spans[spans.length - 1] = { start: last.start, end: piece.end };
    } else {
      if (last) glyphs.push(seamAfter(last, piece));
      append(glyphs, cutPiece(source, piece, replacements));
      spans.push({ start: piece.start, end: piece.end });
    }
  }
  return { glyphs, spans };
}

/** Not by spreading, which a line of a hundred thousand characters is too long for. */
function append(glyphs: Glyph[], more: readonly Glyph[]): void {
  for (const glyph of more) glyphs.push(glyph);
}

function continuesLine(source: string, last: Span, next: Span): boolean {
  const { startingAt } = findLayoutMarks(source);
  for (let at = last.end; at < next.start;) {
    const mark = startingAt.get(at);
    if (mark === undefined && !SPACE_ON_LINE.test(source.charAt(at))) return false;
    at = mark?.end ?? at + 1;
  }
  return next.start >= last.end;
}

const SPACE_ON_LINE = /[^\S\r\n]/u;

function seamAfter(last: Span, next: ReadablePiece): Glyph {
  return { start: last.end, end: last.end, from: '', to: '', kind: 'seam', role: next.role };
}

function cutPiece(source: string, piece: ReadablePiece, replacements: readonly Replacement[]): Glyph[] {
  const inside = replacements
    .filter(({ start, end }) => start >= piece.start && end <= piece.end)
    .toSorted((a, b) => a.start - b.start);
  if (inside.length === 0) return cutRawText(source, piece);
  const glyphs: Glyph[] = [];
  let from = piece.start;
  for (const { start, end, to } of inside) {
    append(glyphs, cutRawText(source, { ...piece, start: from, end: start }));
    glyphs.push({ start, end, from: source.slice(start, end), to, kind: 'correction', role: piece.role });
    from = end;
  }
  return [...glyphs, ...cutRawText(source, { ...piece, start: from })];
}

/** Layout marks, runs of white space, single characters. */
function cutRawText(source: string, { start, end, role }: ReadablePiece): Glyph[] {
  const { startingAt } = findLayoutMarks(source);
  const glyphs: Glyph[] = [];
  for (let at = start; at < end;) {
    const mark = startingAt.get(at);
    const next = Math.min(end, mark?.end ?? endOfUnit(source, at, startingAt));
    const from = source.slice(at, next);
    if (mark === undefined || mark.to === ' ') {
      const isSpace = mark !== undefined || (!isCommonHan(from.charCodeAt(0)) && /^\s/u.test(from));
      glyphs.push({
        start: at,
        end: next,
        from,
        to: mark?.to ?? from,
        kind: isSpace ? 'wrap' : 'width',
        role,
      });
    } else glyphs.push({ start: at, end: next, from, to: mark.to, kind: 'mark', role });
    at = next;
  }
  return glyphs;
}

/** End of a run of white space, or of one character. */
function endOfUnit(source: string, at: number, marks: ReadonlyMap<number, unknown>): number {
  if (isCommonHan(source.charCodeAt(at))) return at + 1;
  const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
  let end = at + character.length;
  if (!/\s/u.test(character)) return end;
  while (/\s/u.test(source.charAt(end)) && !marks.has(end)) end += 1;
  return end;
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
