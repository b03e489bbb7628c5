import type { Glyph } from './glyph.ts';

/** The nearest glyphs on both sides that are read and are neither white space nor a seam. */
export function neighbours(
  glyphs: readonly Glyph[],
  index: number,
): { readonly left: Glyph | undefined; readonly right: Glyph | undefined } {
  let before = index - 1;
  while (before >= 0 && isSilent(glyphs[before])) before -= 1;
  let after = index + 1;
  while (after < glyphs.length && isSilent(glyphs[after])) after += 1;
  return { left: glyphs[before], right: glyphs[after] };
}

function isSilent(glyph: Glyph | undefined): boolean {
  return glyph !== undefined && glyph.to.trim() === '';
}
