import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { readPageNumber } from '../../archive/page-names.ts';
import type { ArticleRecord } from '../../records/article-record.ts';
import type { PageRecord } from '../../records/page-record.ts';
import { addresses } from '../../routes.ts';
import { words } from '../../words/words.ts';

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

/** 上接第一版, with the article or the page when the archive holds it. */
export interface JumpView {
  readonly direction: 'from' | 'to';
  readonly text: string;
  /** Absent when the page is not in the archive. */
  readonly href?: string;
  /** What the reader should know instead of a link; the title of the linked article. */
  readonly note: string;
}

/** The jumps that an article prints, each linked as far as the archive holds its other end. */
export function jumpView(article: ArticleRecord, archive: ArchiveIndex): readonly JumpView[] {
  return article.jumps.map((jump) => {
    const text =
      jump.direction === 'from' ? words.article.jumpFrom(jump.page) : words.article.jumpTo(jump.page);
    const view = { direction: jump.direction, text };
    const page = findPage(jump.page, article, archive);
    if (page === undefined) return { ...view, note: words.article.jumpMissing };
    const other = findOtherEnd(jump.direction, article, page, archive);
    return other === undefined
      ? { ...view, href: addresses.page(page.id), note: '' }
      : { ...view, href: addresses.article(other.id), note: other.title };
  });
}

/** The page of that number in the same issue: same paper, same date. */
function findPage(printed: string, article: ArticleRecord, archive: ArchiveIndex): PageRecord | undefined {
  const number = readPageNumber(printed);
  return archive
    .pagesOfIssue(article.paper, article.date.edtf)
    .find((one) => one.number !== null && readPageNumber(one.number) === number);
}

/** The one article of that page whose own jump line leads back; none when several do. */
function findOtherEnd(
  direction: JumpView['direction'],
  article: ArticleRecord,
  page: PageRecord,
  archive: ArchiveIndex,
): ArticleRecord | undefined {
  const printed = archive.getPage(article.pageId).number;
  const number = printed === null ? undefined : readPageNumber(printed);
  const [first, ...others] = archive
    .articlesOfPage(page)
    .filter(({ jumps }) =>
      jumps.some((jump) => jump.direction !== direction && readPageNumber(jump.page) === number),
    );
  return others.length === 0 ? first : undefined;
}
