import type { ParsedPage } from '../../parser/types.ts';
import type { CorrectionOf } from '../../records/correction-record.ts';
import { findBlock, replaceBlocks } from '../edits/blocks.ts';
import { cutBlock } from '../edits/cut-blocks.ts';
import { notInArticle, type Outcome } from '../edits/outcome.ts';

/** Lets a new block, or a new article, begin at the quote. */
export function applySplit(page: ParsedPage, { begin, what }: CorrectionOf<'split'>): Outcome {
  const place = findBlock(page, begin.at);
  if (!place) return notInArticle(['begin']);
  const [before, after] = cutBlock(page.text, place.block, begin.at);
  const parts = [before, after].filter((part) => part !== undefined);
  if (what === 'block') {
    return before && after ? { page: replaceBlocks(page, place, 1, parts) } : { fulfilled: true };
  }
  if (!before && place.index === 0) return { fulfilled: true };
  const cut = replaceBlocks(page, place, 1, parts);
  const articles = cut.articles.flatMap((article, index) => {
    if (index !== place.article) return [article];
    const { blocks } = article;
    const first = place.index + (before ? 1 : 0);
    return [
      { ...article, blocks: blocks.slice(0, first) },
      { ...article, blocks: blocks.slice(first) },
    ];
  });
  return { page: { ...page, articles } };
}
