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
 * an ideographic space between the clauses of a headline and after a run-in head, kept as it is between Latin words.
 */
export function setSpaces(glyphs: readonly Glyph[]): readonly Glyph[] {
  return glyphs.map((glyph, index) => {
    const isSeam = glyph.kind === 'seam';
    if (!isSeam && glyph.kind !== 'wrap') return glyph;
    const { left, right } = neighbours(glyphs, index);
    if (left === undefined || right === undefined) return { ...glyph, to: '' };
    if (DISPLAYED.has(glyph.role))
      return { ...glyph, to: dividesClauses(left.to, right.to) ? IDEOGRAPHIC_SPACE : '' };
    if (isSeam) return glyph;
    if (left.role === 'runInHead' && right.role !== 'runInHead') return { ...glyph, to: IDEOGRAPHIC_SPACE };
    return { ...glyph, to: isLatin(left.to) && isLatin(right.to) ? ' ' : '' };
  });
}

function dividesClauses(left: string, right: string): boolean {
  return left !== '·' && right !== '·';
}

function isLatin(text: string): boolean {
  return /^[\p{Script=Latin}\d\p{Pc}!-~]+$/u.test(text);
}
