import type { ParsedPage } from '../../parser/types.ts';
import type { CorrectionOf } from '../../records/correction-record.ts';
import { cutBlock } from '../cut-blocks.ts';
import { findBlock, replaceBlocks } from '../blocks.ts';
import { notInArticle, type Outcome } from '../outcome.ts';

/** Lets a new block, or a new article, begin at the quote. */
export function applySplit(page: ParsedPage, { begin, what }: CorrectionOf<'split'>): Outcome {
  const place = findBlock(page, begin.at);
  const article = place && page.articles[place.article];
  const block = place && article?.blocks[place.block];
  if (!place || !article || !block) return notInArticle(['begin']);
  const [before, after] = cutBlock(page.text, block, begin.at);
  if (!after) return notInArticle(['begin']);
  const isCut = before !== undefined;
  if (what === 'block') {
    return isCut ? { page: replaceBlocks(page, place, 1, [before, after]) } : { fulfilled: true };
  }
  if (!isCut && place.block === 0) return { fulfilled: true };
  const head = [...article.blocks.slice(0, place.block), ...(isCut ? [before] : [])];
  const tail = [after, ...article.blocks.slice(place.block + 1)];
  const articles = page.articles.toSpliced(
    place.article,
    1,
    { ...article, blocks: head },
    { ...article, blocks: tail },
  );
  return { page: { ...page, articles } };
}
