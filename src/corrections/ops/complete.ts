import type { ParsedPage } from '../../parser/types.ts';
import type { CorrectionOf } from '../../records/correction-record.ts';
import { findBlock } from '../edits/blocks.ts';
import { notInArticle, type Outcome } from '../edits/outcome.ts';

/** States that a text of an article is whole. The page stays as it is; what is said to be doubtful or cut off there is not. */
export function applyComplete(page: ParsedPage, { text }: CorrectionOf<'complete'>): Outcome {
  return findBlock(page, text.at) ? { page } : notInArticle(['text']);
}
