import type { Block, BlockRole, ParsedPage } from '../parser/types.ts';

/** Where a block of an article stands: indexes into `page.articles` and into its blocks. */
export interface BlockPlace {
  readonly article: number;
  readonly block: number;
}

/** Finds the block of an article that holds the raw offset. */
export function findBlock(page: ParsedPage, at: number): BlockPlace | undefined {
  for (const [article, { blocks }] of page.articles.entries()) {
    const block = blocks.findIndex(({ pieces }) => pieces.some(({ start, end }) => start <= at && at < end));
    if (block >= 0) return { article, block };
  }
  return undefined;
}

/** The page with `count` blocks from `place` on replaced; an article without blocks stays until `dropEmpty`. */
export function replaceBlocks(
  page: ParsedPage,
  { article, block }: BlockPlace,
  count: number,
  blocks: readonly Block[],
): ParsedPage {
  return {
    ...page,
    articles: page.articles.map((candidate, index) =>
      index === article
        ? { ...candidate, blocks: candidate.blocks.toSpliced(block, count, ...blocks) }
        : candidate,
    ),
  };
}

/** The page without articles that hold nothing any more. */
export function dropEmptyArticles(page: ParsedPage): ParsedPage {
  return { ...page, articles: page.articles.filter(({ blocks }) => blocks.length > 0) };
}

/** A block in another role; pieces in it that have a role of their own keep it. */
export function withRole(block: Block, role: BlockRole): Block {
  const pieces = block.pieces.map((piece) => (piece.role === block.role ? { ...piece, role } : piece));
  return { ...block, role, pieces };
}

/** Roles of what belongs to the page and to no article. */
export const PAGE_MATTER: ReadonlySet<string> = new Set(['nameplate', 'folio', 'pageLabel', 'pageSlogan']);

/** Roles whose characters are shown as names and stand in no text. */
export const SIGNED_ROLES: ReadonlySet<string> = new Set(['byline', 'credit']);
