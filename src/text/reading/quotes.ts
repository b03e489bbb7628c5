import { type Glyph, neighbours } from './glyphs.ts';

/** Text that is lost at an end, so that a quotation has only one of its marks. */
export interface OpenEnds {
  /** The first quotation may close without having been opened. */
  readonly openStart?: boolean;
  /** The last quotation may stay open. */
  readonly openEnd?: boolean;
}

/**
 * Turns straight quotation marks into opening and closing ones, in alternation. An odd number is left as it is, unless text
 * is lost at an end, which explains the missing mark.
 */
export function resolveQuotes(glyphs: readonly Glyph[], ends: OpenEnds = {}): readonly Glyph[] {
  return alternateMarks(alternateMarks(glyphs, '"', '“', '”', ends), "'", '‘', '’', ends);
}

function alternateMarks(
  glyphs: readonly Glyph[],
  straight: string,
  opening: string,
  closing: string,
  { openStart = false, openEnd = false }: OpenEnds,
): readonly Glyph[] {
  const places = glyphs.flatMap(({ from, to }, index) =>
    from === straight && to === straight && !isApostrophe(glyphs, index) ? [index] : [],
  );
  const isOdd = places.length % 2 === 1;
  if (isOdd && openStart === openEnd) return glyphs;
  const firstIsClosing = isOdd && openStart;
  const turned = new Map(
    places.map((place, order) => [place, (order % 2 === 0) === firstIsClosing ? closing : opening]),
  );
  return glyphs.map((glyph, index) => {
    const to = turned.get(index);
    return to === undefined ? glyph : { ...glyph, to, kind: 'quote' };
  });
}

function isApostrophe(glyphs: readonly Glyph[], index: number): boolean {
  if (glyphs[index]?.to !== "'") return false;
  const { left, right } = neighbours(glyphs, index);
  return /\p{Script=Latin}/u.test(left?.to ?? '') && /\p{Script=Latin}/u.test(right?.to ?? '');
}
