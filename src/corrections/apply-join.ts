import type { ParsedPage } from '../parser/types.ts';
import type { CorrectionOf } from '../records/correction-record.ts';
import { joinArticles } from './join-articles.ts';
import { joinBlocks } from './join-blocks.ts';
import type { Outcome } from './outcome.ts';

/** Lets the text at `next` be read directly after the text at `first`, in one block or in one article. */
export function applyJoin(page: ParsedPage, correction: CorrectionOf<'join'>): Outcome {
  return correction.what === 'article' ? joinArticles(page, correction) : joinBlocks(page, correction);
}
