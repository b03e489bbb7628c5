import type { ArticleRecord } from '../records/article-record.ts';
import { words } from '../words/words.ts';
import { addresses } from './addresses.ts';
import type { ArchiveIndex } from './index-archive.ts';
import { readPageNumber } from './read-page-number.ts';

/** 上接第一版, with the page when the archive holds it. */
export interface JumpView {
  readonly direction: 'from' | 'to';
  readonly text: string;
  /** Absent when the page is not in the archive. */
  readonly href?: string;
  /** What the reader should know instead of a link. */
  readonly note: string;
}

export function jumpView(article: ArticleRecord, archive: ArchiveIndex): readonly JumpView[] {
  return article.jumps.map((jump) => {
    const text =
      jump.direction === 'from' ? words.article.jumpFrom(jump.page) : words.article.jumpTo(jump.page);
    const href = findPage(jump.page, article, archive);
    const view = { direction: jump.direction, text };
    return href === undefined ? { ...view, note: words.article.jumpMissing } : { ...view, href, note: '' };
  });
}

/** The page of that number in the same issue: same paper, same date. */
function findPage(printed: string, article: ArticleRecord, archive: ArchiveIndex): string | undefined {
  const number = readPageNumber(printed);
  const page = archive.pages.find(
    (one) =>
      one.paper.value === article.paper &&
      one.date.edtf === article.date.edtf &&
      one.number !== null &&
      readPageNumber(one.number) === number,
  );
  return page === undefined ? undefined : addresses.page(page.id);
}
