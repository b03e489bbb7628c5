import type { ParsedPage } from '../parser/types.ts';
import type { CorrectionOf } from '../records/correction-record.ts';
import { dropEmpty } from './drop-empty.ts';
import { findBlock } from './find-block.ts';
import { notInArticle } from './not-in-article.ts';
import type { Outcome } from './outcome.ts';

/** Appends the article that holds `next` to the one that holds `first`. */
export function joinArticles(page: ParsedPage, { first, next }: CorrectionOf<'join'>): Outcome {
  const from = findBlock(page, next.at);
  const to = findBlock(page, first.at);
  if (!to) return notInArticle(['first']);
  if (!from) return notInArticle(['next']);
  if (from.article === to.article) return { fulfilled: true };
  const moved = page.articles[from.article]?.blocks ?? [];
  const articles = page.articles.map((article, index) => {
    if (index === to.article) return { ...article, blocks: [...article.blocks, ...moved] };
    return index === from.article ? { ...article, blocks: [] } : article;
  });
  return { page: dropEmpty({ ...page, articles }) };
}
