import { type Glyph, layOutGlyphs } from './glyphs.ts';
import type { Change, ReadablePiece, ReadingText, Replacement } from './reading-text.ts';
import { type OpenEnds, resolveQuotes } from './quotes.ts';
import { setSpaces } from './spaces.ts';
import { widenPunctuation } from './punctuation.ts';

/** What the raw characters alone do not show. */
export interface ReadingOptions extends OpenEnds {
  /** Characters that a person corrected; those outside the pieces are ignored. */
  readonly replacements?: readonly Replacement[];
}

/**
 * Reads pieces of a raw page in the given order: the raw characters of the spans with the recorded changes applied, and
 * nothing else.
 */
export function readPieces(
  source: string,
  pieces: readonly ReadablePiece[],
  options: ReadingOptions = {},
): ReadingText {
  const { glyphs, spans } = layOutGlyphs(source, pieces, options.replacements ?? []);
  return { ...assemble(widenPunctuation(resolveQuotes(setSpaces(glyphs), options))), spans };
}

function assemble(glyphs: readonly Glyph[]): { readonly text: string; readonly changes: readonly Change[] } {
  const changes: Change[] = [];
  let text = '';
  for (const { start, end, from, to, kind } of glyphs) {
    if (to !== from || kind === 'seam') changes.push({ kind, start, end, from, to, at: text.length });
    text += to;
  }
  return { text, changes };
}
