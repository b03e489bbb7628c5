import type { Block, ParsedPage, Piece } from '../../parser/types.ts';
import { clipSpan, holds, overlaps, type Span, trimSpan } from '../../text/span.ts';

/**
 * Cuts a block, in reading order, before the raw character at `at`. White space at the cut belongs to neither part. A part
 * that would be empty is absent.
 */
export function cutBlock(
  source: string,
  block: Block,
  at: number,
): readonly [Block | undefined, Block | undefined] {
  const index = block.pieces.findIndex((piece) => holds(piece, at));
  const piece = block.pieces[index];
  if (piece === undefined) return [block, undefined];
  const before = [...block.pieces.slice(0, index), ...trimSpan(source, { ...piece, end: at })];
  const after = [...trimSpan(source, { ...piece, start: at }), ...block.pieces.slice(index + 1)];
  return [partOfBlock(block, before, 0), partOfBlock(block, after, block.pieces.length - after.length)];
}

/** Those pieces of a block as a block of their own; `first` is the index of the first of them. */
function partOfBlock(block: Block, pieces: readonly Piece[], first: number): Block | undefined {
  if (pieces.length === 0) return undefined;
  return {
    role: block.role,
    pieces,
    seams: block.seams
      .map((seam) => ({ ...seam, after: seam.after - first }))
      .filter(({ after }) => after >= 0 && after < pieces.length - 1),
    gaps: block.gaps.filter(({ at }) => pieces.some(({ start, end }) => start <= at && at <= end)),
  };
}

/** Cuts the blocks of a page so that each lies inside a raw range or outside it. */
export function isolateRange(page: ParsedPage, range: Span): ParsedPage {
  const cutAll = (blocks: readonly Block[]) => blocks.flatMap((block) => cutAround(page.text, block, range));
  return {
    ...page,
    articles: page.articles.map((article) => ({ ...article, blocks: cutAll(article.blocks) })),
    furniture: cutAll(page.furniture),
  };
}

/** The parts of a block, each inside a raw range or outside it, in reading order. */
export function cutAround(source: string, block: Block, range: Span): readonly Block[] {
  const runs = block.pieces.flatMap((piece) => runsOf(source, piece, range));
  const cuts = runs.filter(({ inside }, index) => index > 0 && inside !== runs[index - 1]?.inside);
  return cuts.reduce<readonly Block[]>(
    (blocks, { start }) => [
      ...blocks.slice(0, -1),
      ...blocks
        .slice(-1)
        .flatMap((last) => cutBlock(source, last, start).filter((part) => part !== undefined)),
    ],
    [block],
  );
}

/** A printed run of a piece, and whether it lies inside a raw range. */
interface Run {
  readonly start: number;
  readonly inside: boolean;
}

function runsOf(source: string, piece: Piece, range: Span): readonly Run[] {
  if (!overlaps(piece, range)) return [{ start: piece.start, inside: false }];
  return [
    { start: piece.start, end: range.start, inside: false },
    { ...clipSpan(piece, range), inside: true },
    { start: range.end, end: piece.end, inside: false },
  ].flatMap((part) => trimSpan(source, part));
}

/** A block whose characters inside the range are pieces of the given role; the others stay as they are. */
export function recutBlock(source: string, block: Block, range: Span, role: Piece['role']): Block {
  const cut = block.pieces.map((piece) => recutPiece(source, piece, range, role));
  const endOf = (index: number) => cut.slice(0, index + 1).reduce((sum, parts) => sum + parts.length, 0) - 1;
  return {
    ...block,
    pieces: cut.flat(),
    seams: block.seams.map((seam) => ({ ...seam, after: endOf(seam.after) })),
  };
}

function recutPiece(source: string, piece: Piece, range: Span, role: Piece['role']): readonly Piece[] {
  if (!overlaps(piece, range) || piece.role === role) return [piece];
  const parts: readonly Piece[] = [
    { ...piece, end: range.start },
    { ...clipSpan(piece, range), role },
    { ...piece, start: range.end },
  ];
  return parts.flatMap((part) => trimSpan(source, part));
}
