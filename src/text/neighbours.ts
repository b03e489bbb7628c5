import type { Glyph } from './glyph.ts';

/** What is read beside a glyph. */
export interface Neighbours {
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
