import type { ArticleRecord } from '../records/article-record.ts';
import { words } from '../words/words.ts';
import type { ArchiveIndex } from './index-archive.ts';
import { jumpView, type JumpView } from './jump-view.ts';

/** What stands around the text of an article. */
export interface TextFrameView {
  readonly jumpsFrom: readonly JumpView[];
  readonly jumpsTo: readonly JumpView[];
  /** What is said where the text ends. */
  readonly ending: readonly string[];
}

export function textFrameView(article: ArticleRecord, archive: ArchiveIndex): TextFrameView {
  const jumps = jumpView(article, archive);
  return {
    jumpsFrom: jumps.filter(({ direction }) => direction === 'from'),
    jumpsTo: jumps.filter(({ direction }) => direction === 'to'),
    ending: article.truncated ? [words.article.truncated] : [],
  };
}
