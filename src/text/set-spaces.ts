import type { Glyph } from './glyph.ts';
import { neighbours } from './neighbours.ts';

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

const IDEOGRAPHIC_SPACE = '\u3000';

/**
 * Decides for each run of white space whether it is read: dropped as a wrap of the printed column in running text, kept as
 * one ideographic space between the clauses of a headline, between the parts of a running line and after a run-in head, kept as it is between Latin words.
 */
export function setSpaces(glyphs: readonly Glyph[]): readonly Glyph[] {
  return glyphs.map((glyph, index) =>
    isSpace(glyph) ? { ...glyph, to: spaceAt(glyphs, index, glyph) } : glyph,
  );
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
