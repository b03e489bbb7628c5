import type { Block, ParsedPage } from '../parser/types.ts';
import type { BlockPlace } from './find-block.ts';

/** The page with `count` blocks from `place` on replaced; an article without blocks stays until `dropEmpty`. */
export function editBlocks(
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
