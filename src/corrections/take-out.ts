import type { Block, HiddenSpan, ParsedPage, Piece } from '../parser/types.ts';
import { type Span, trimSpan } from '../text/span.ts';
import { dropEmptyArticles } from './blocks.ts';

/** A page on which nothing claims the characters of the range. */
export function takeOut(page: ParsedPage, range: Span): ParsedPage {
  const clear = (blocks: readonly Block[]) =>
    blocks.flatMap((block) => clearBlock(page.text, block, range) ?? []);
  return dropEmptyArticles({
    ...page,
    articles: page.articles.map((article) => ({ ...article, blocks: clear(article.blocks) })),
    furniture: clear(page.furniture),
    hidden: page.hidden.flatMap((span) => hiddenOutside(page.text, span, range)),
  });
}

function hiddenOutside(source: string, span: HiddenSpan, range: Span): readonly HiddenSpan[] {
  if (span.end <= range.start || range.end <= span.start) return [span];
  const parts = [
    { ...span, end: range.start },
    { ...span, start: range.end },
  ];
  return parts.flatMap((part) => trimSpan(source, part));
}

/** A block without the characters of a raw range; what stands around them stays together. Nothing when nothing is left. */
function clearBlock(source: string, block: Block, range: Span): Block | undefined {
  const parts = block.pieces.map((piece) => piecesOutside(source, piece, range));
  const pieces = parts.flat();
  if (pieces.length === 0) return undefined;
  const lastOf = (index: number) => parts.slice(0, index + 1).flat().length - 1;
  const seams = block.seams
    .map((seam) => ({ ...seam, after: lastOf(seam.after) }))
    .filter(({ after }, index, all) => isSeam(after, pieces) && all[index - 1]?.after !== after);
  return { ...block, pieces, seams };
}

function piecesOutside(source: string, piece: Piece, range: Span): readonly Piece[] {
  if (piece.end <= range.start || range.end <= piece.start) return [piece];
  return [
    { ...piece, end: Math.max(piece.start, range.start) },
    { ...piece, start: Math.min(piece.end, range.end) },
  ].flatMap((part) => trimSpan(source, part));
}

function isSeam(after: number, pieces: readonly Piece[]): boolean {
  return after >= 0 && after < pieces.length - 1;
}
