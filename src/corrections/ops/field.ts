import type { ParsedPage } from '../../parser/types.ts';
import type { CorrectionOf } from '../../records/correction-record.ts';
import { findBlock } from '../edits/blocks.ts';
import { notInArticle, type Outcome } from '../edits/outcome.ts';

/** Sets the kind of the article that holds the quote; its other fields are set when its record is made. */
export function applyField(page: ParsedPage, { article: anchor, set }: CorrectionOf<'field'>): Outcome {
  const place = findBlock(page, anchor.at);
  if (!place) return notInArticle(['article']);
  const { kind, ...others } = set;
  const article = page.articles[place.article];
  if (!article || kind === undefined) return { page };
  if (article.kind === kind && Object.keys(others).length === 0) return { fulfilled: true };
  return { page: { ...page, articles: page.articles.with(place.article, { ...article, kind }) } };
}
