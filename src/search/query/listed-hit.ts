import type { ArticleHead } from '../article-head.ts';
import type { Hit } from './hit.ts';

/** A hit with what the list shows of it. */
export interface ListedHit extends Hit {
  readonly head: ArticleHead;
}
