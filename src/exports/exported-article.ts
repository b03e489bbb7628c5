import type { ArchiveIndex } from '../archive/index-archive.ts';
import type { ArticleRecord } from '../records/article-record.ts';
import type { ArticleFile } from '../records/article-file.ts';
import { articleFile } from './article-file.ts';
import { type CitedArticle, makeReference } from './citations/reference.ts';

/** What all files that an article stands in are written from: its own, those of its page and those of the corpus. */
export interface ExportedArticle extends CitedArticle {
  readonly file: ArticleFile;
}

/** What references to an article are looked up in. */
type Registry = Pick<ArchiveIndex, 'settings' | 'getCity' | 'getPaper' | 'getPage'>;
/** Gives whole addresses. */
type UrlOf = (articleId: string) => string;

export function exportArticle(article: ArticleRecord, archive: Registry, urlOf: UrlOf): ExportedArticle {
  return {
    article,
    file: articleFile(article, archive, urlOf),
    reference: makeReference(article, archive, urlOf),
  };
}
