import type { Block, ParsedPage } from '../../parser/types.ts';
import type { BlockRole } from '../../roles.ts';
import { holds } from '../../text/span.ts';

/** Where a block stands: `article` is an index into the articles of a page, `index` one into the blocks of that article. */
export interface BlockPlace {
  readonly article: number;
  readonly index: number;
}

/** Finds the block of an article that holds the raw offset. */
export function findBlock(
  page: ParsedPage,
  at: number,
): (BlockPlace & { readonly block: Block }) | undefined {
  for (const [article, { blocks }] of page.articles.entries()) {
    for (const [index, block] of blocks.entries()) {
      if (block.pieces.some((piece) => holds(piece, at))) return { article, index, block };
    }
  }
  return undefined;
}

/** The page with `count` blocks from a place on replaced; an article may be left without blocks. */
export function replaceBlocks(
  page: ParsedPage,
  { article, index }: BlockPlace,
  count: number,
  blocks: readonly Block[],
): ParsedPage {
  return {
    ...page,
    articles: page.articles.map((candidate, place) =>
      place === article
        ? { ...candidate, blocks: candidate.blocks.toSpliced(index, count, ...blocks) }
        : candidate,
    ),
  };
}

/** The page without articles that have no blocks. */
export function dropEmptyArticles(page: ParsedPage): ParsedPage {
  return { ...page, articles: page.articles.filter(({ blocks }) => blocks.length > 0) };
}

/** A block in another role; pieces in it that have a role of their own keep it. */
export function withRole(block: Block, role: BlockRole): Block {
  const pieces = block.pieces.map((piece) => (piece.role === block.role ? { ...piece, role } : piece));
  return { ...block, role, pieces };
}
