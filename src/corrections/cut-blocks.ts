import type { Block, ParsedPage, Piece } from '../parser/types.ts';
import { type Span, trimSpan } from '../text/span.ts';

/**
 * Cuts a block, in reading order, before the raw character at `at`. White space at the cut belongs to neither part. A part
 * that would be empty is absent.
 */
export function cutBlock(
  source: string,
  block: Block,
  at: number,
): readonly [Block | undefined, Block | undefined] {
  const index = block.pieces.findIndex(({ start, end }) => start <= at && at < end);
  const piece = block.pieces[index];
  if (piece === undefined) return [block, undefined];
  const head = withoutTrailingSpace(source, { ...piece, end: at });
  const before = [...block.pieces.slice(0, index), ...(head ? [head] : [])];
  const after = [{ ...piece, start: at }, ...block.pieces.slice(index + 1)];
  return [
    partOfBlock(block, before, ({ after: seam }) => seam < before.length - 1, 0),
    partOfBlock(block, after, ({ after: seam }) => seam >= index, index),
  ];
}

function partOfBlock(
  block: Block,
  pieces: readonly Piece[],
  keeps: (seam: Block['seams'][number]) => boolean,
  offset: number,
): Block | undefined {
  if (pieces.length === 0) return undefined;
  return {
    role: block.role,
    pieces,
    seams: block.seams.filter(keeps).map((seam) => ({ ...seam, after: seam.after - offset })),
    gaps: block.gaps.filter(({ at }) => pieces.some(({ start, end }) => start <= at && at <= end)),
  };
}

function withoutTrailingSpace(source: string, piece: Piece): Piece | undefined {
  const end = piece.start + source.slice(piece.start, piece.end).trimEnd().length;
  return end > piece.start ? { ...piece, end } : undefined;
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

function cutAround(source: string, block: Block, range: Span): readonly Block[] {
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

interface Run {
  readonly start: number;
  readonly inside: boolean;
}

/** Where the parts of a piece before, inside and after the range begin. */
function runsOf(source: string, { start, end }: Piece, range: Span): readonly Run[] {
  const parts = [
    { start, end: Math.min(end, range.start), inside: false },
    { start: Math.max(start, range.start), end: Math.min(end, range.end), inside: true },
    { start: Math.max(start, range.end), end, inside: false },
  ];
  return parts.flatMap((part) => {
    const printed = source.slice(part.start, part.end).search(/\S/u);
    return printed === -1 ? [] : [{ start: part.start + printed, inside: part.inside }];
  });
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
  if (piece.end <= range.start || range.end <= piece.start || piece.role === role) return [piece];
  const parts: readonly Piece[] = [
    { ...piece, end: Math.min(piece.end, range.start) },
    { start: Math.max(piece.start, range.start), end: Math.min(piece.end, range.end), role },
    { ...piece, start: Math.max(piece.start, range.end) },
  ];
  return parts.flatMap((part) => trimSpan(source, part));
}
