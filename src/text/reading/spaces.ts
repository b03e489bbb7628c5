import { IDEOGRAPHIC_SPACE } from '../ideographic-space.ts';
import { type Glyph, neighbours } from './glyphs.ts';

/** Roles set in lines of their own, in which a space divides clauses and is content. */
const DISPLAYED: ReadonlySet<string> = new Set([
  'pageLabel',
  'pageSlogan',
  'section',
  'kicker',
  'headline',
  'deck',
  'crosshead',
  'keyPointsTitle',
  'keyPoints',
]);

/**
 * Decides for each run of white space whether it is read: dropped as a wrap of the printed column in running text, kept as
 * one ideographic space between the clauses of a headline, between the parts of a running line, around the numbers of a table
 * and after a run-in head, kept as it is between Latin words.
 */
export function setSpaces(glyphs: readonly Glyph[]): readonly Glyph[] {
  const aroundNumbers = spacesOfTable(glyphs);
  return glyphs.map((glyph, index) => {
    if (!isSpace(glyph)) return glyph;
    const to = aroundNumbers.has(index) ? IDEOGRAPHIC_SPACE : spaceAt(glyphs, index, glyph);
    return { ...glyph, to };
  });
}

/** A text with such a mark is no row of a table: a number in it has spaces around it by chance only. */
const CLAUSE_MARK = /[。！？；，、,;!?]/u;
/** A price, a score, a percentage, a time. */
const NUMBER = /^\d[\d.∶:%％—–-]*$/u;

/** Spaces on both sides of a number that stands alone in a row of a table. */
function spacesOfTable(glyphs: readonly Glyph[]): ReadonlySet<number> {
  if (glyphs.some(({ to }) => CLAUSE_MARK.test(to))) return new Set();
  const spaces = glyphs.flatMap((glyph, index) =>
    glyph.kind === 'wrap' && glyph.role === 'body' ? [index] : [],
  );
  const around = spaces.slice(1).flatMap((end, ordinal) => {
    const start = spaces[ordinal] ?? 0;
    const cell = glyphs.slice(start + 1, end).map(({ to }) => to);
    return NUMBER.test(cell.join('')) ? [start, end] : [];
  });
  return new Set(around.filter((index) => isInside(glyphs, index)));
}

function isInside(glyphs: readonly Glyph[], index: number): boolean {
  const { left, right } = neighbours(glyphs, index);
  return left !== undefined && right !== undefined;
}

function isSpace({ kind }: Glyph): boolean {
  return kind === 'wrap' || kind === 'seam';
}

function spaceAt(glyphs: readonly Glyph[], index: number, { kind, role }: Glyph): string {
  const { left, right, silentBefore } = neighbours(glyphs, index);
  if (left === undefined || right === undefined || silentBefore.some(isSpace)) return '';
  if (DISPLAYED.has(role)) return left.to === '·' || right.to === '·' ? '' : IDEOGRAPHIC_SPACE;
  if (kind === 'seam') return '';
  const isBetweenLatin =
    isLatin(nearestLetter(glyphs, index, -1)) && isLatin(nearestLetter(glyphs, index, 1));
  // Date, weekday, page and editors stand side by side in a running line.
  if (role === 'folio') return isBetweenLatin ? ' ' : IDEOGRAPHIC_SPACE;
  if (left.role === 'runInHead' && right.role !== 'runInHead') return IDEOGRAPHIC_SPACE;
  return isBetweenLatin ? ' ' : '';
}

/** The nearest letter or digit in a direction; marks between belong to the script of the letters. */
function nearestLetter(glyphs: readonly Glyph[], index: number, step: 1 | -1): string {
  for (let at = index + step; at >= 0 && at < glyphs.length; at += step) {
    const { to = '' } = glyphs[at] ?? {};
    if (/[\p{L}\p{N}]/u.test(to)) return to;
  }
  return '';
}

function isLatin(letter: string): boolean {
  return /[\p{Script=Latin}\d]/u.test(letter);
}
