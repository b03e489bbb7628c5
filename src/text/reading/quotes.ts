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
 * is lost at an end, which explains the missing mark; and so are marks that would close what they do not stand in.
 */
export function resolveQuotes(glyphs: readonly Glyph[], ends: OpenEnds = {}): readonly Glyph[] {
  const double = alternateMarks(glyphs, '"', '“', '”', ends);
  const both = alternateMarks(double, "'", '‘', '’', ends);
  return both !== double && areCrossed(both) ? glyphs : both;
}

/** Whether a single quotation goes on where the double one ends that it opened in, or ends inside one that opened later. */
function areCrossed(glyphs: readonly Glyph[]): boolean {
  let depth = 0;
  let outside: number | undefined;
  for (const { from, to } of glyphs) {
    if (from === '"') depth += to === '“' ? 1 : to === '”' ? -1 : 0;
    if (outside !== undefined && depth < outside) return true;
    if (from !== "'" || to === from) continue;
    if (to === '’' && outside !== undefined && depth !== outside) return true;
    outside = to === '‘' ? depth : undefined;
  }
  return false;
}

function alternateMarks(
  glyphs: readonly Glyph[],
  straight: string,
  opening: string,
  closing: string,
  { openStart = false, openEnd = false }: OpenEnds,
): readonly Glyph[] {
  if (!glyphs.some(({ from }) => from === straight)) return glyphs;
  const all = glyphs.flatMap(({ from, to }, index) =>
    from === straight && to === straight && !isApostrophe(glyphs, index) && !isPrime(glyphs, index)
      ? [index]
      : [],
  );
  const places = withoutPrimes(glyphs, all);
  const isOdd = places.length % 2 === 1;
  if ((isOdd && openStart === openEnd) || hasNested(glyphs, places)) return glyphs;
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

/** Minutes of an arc, feet: 20'15", 5'8". Both marks have a figure before them, and the other on its other side. */
function isPrime(glyphs: readonly Glyph[], index: number): boolean {
  const textOf = (start: number, end: number): string =>
    glyphs
      .slice(Math.max(0, start), end)
      .map(({ to }) => to)
      .join('');
  if (glyphs[index]?.to === '"') return /\d'[\d.]+$/u.test(textOf(index - LONGEST_SECONDS, index));
  return /\d$/u.test(textOf(index - 1, index)) && /^\d/u.test(textOf(index + 1, index + 2));
}

/** 8'59.95", up to the last mark. */
const LONGEST_SECONDS = 7;

/** Marks without primes (55", 3'25") and dropped figures ('80后), unless an odd number would be left of an even one. */
function withoutPrimes(glyphs: readonly Glyph[], places: readonly number[]): readonly number[] {
  const quotes: number[] = [];
  for (const place of places) {
    const isOpening = quotes.length % 2 === 0;
    if (!isOpening || !isBesideFigure(glyphs, place)) quotes.push(place);
  }
  return quotes.length % 2 === 1 && places.length % 2 === 0 ? places : quotes;
}

function isBesideFigure(glyphs: readonly Glyph[], index: number): boolean {
  if (/\d$/u.test(glyphs[index - 1]?.to ?? '')) return true;
  const after = glyphs.slice(index + 1, index + 5).map(({ to }) => to);
  return glyphs[index]?.to === "'" && /^\d\d[后年级届s](?!')/u.test(after.join(''));
}

/** A colon inside a quotation opens another: which marks belong together cannot be known. */
function hasNested(glyphs: readonly Glyph[], places: readonly number[]): boolean {
  return places.some(
    (place, order) => order % 2 === 1 && /^[:：]$/u.test(neighbours(glyphs, place).left?.to ?? ''),
  );
}
