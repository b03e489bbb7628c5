import type { ArticleRecord } from '../records/article-record.ts';
import type { ArchiveIndex } from './index-archive.ts';
import { reuseLinkView, type ReusedArticle } from './reuse-link-view.ts';

/** That an article shares a text with another: `此文与《…》有 n 字相同`. */
export interface ReuseNotice {
  readonly text: string;
  readonly href: string;
  readonly other: ReusedArticle;
  /** How much of this article it is. */
  readonly part: string;
}

/** One for every article that shares a text with this one. */
export function reuseNotices({ id }: ArticleRecord, archive: ArchiveIndex): readonly ReuseNotice[] {
  return archive.reuseOf(id).flatMap((reuse) => {
    const { text, href, articles } = reuseLinkView(reuse, archive);
    const [other, own] = [articles.find((one) => one.id !== id), articles.find((one) => one.id === id)];
    return other === undefined || own === undefined ? [] : [{ text, href, other, part: own.part }];
  });
}
