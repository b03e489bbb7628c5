import type { ParsedPage } from '../parser/types.ts';

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
