import type { ArchiveIndex } from '../../archive/index-archive.ts';
import type { ArticleRecord } from '../../records/article-record.ts';
import type { ReuseRecord } from '../../records/connection-record.ts';
import { addresses } from '../../routes.ts';
import { ascending } from '../../text/ascending.ts';
import { connectionWords } from '../../words/connection-words.ts';
import { words } from '../../words/words.ts';
import { articleLinkView, type ArticleLinkView } from '../links/article-link-view.ts';
import type { Crumb } from '../links/crumbs.ts';

/** A text that two articles share, in a list. */
export interface ReuseLinkView {
  /** `有 120 字相同`. */
  readonly text: string;
  readonly href: string;
  /** The older one first. */
  readonly articles: readonly ReusedArticle[];
}

export interface ReusedArticle extends ArticleLinkView {
  /** `占此文 80%`. */
  readonly part: string;
}

export function reuseLinkView(
  { id, articles, letters, shares }: ReuseRecord,
  archive: ArchiveIndex,
): ReuseLinkView {
  const sides = articles.map((article, side) => ({
    record: archive.getArticle(article),
    share: shares[side] ?? 0,
  }));
  return {
    text: connectionWords.reuse.notice(letters),
    href: addresses.reuse(id),
    articles: sides
      .toSorted((a, b) => ascending(a.record.date.earliest, b.record.date.earliest))
      .map(({ record, share }) => ({
        ...articleLinkView(record, archive, ['paper', 'date']),
        part: connectionWords.reuse.part(inPercent(share)),
      })),
  };
}

/** Rounded down: 100 % is all of it. */
function inPercent(share: number): string {
  return `${Math.max(1, Math.floor(share * 100))}%`;
}

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

/** The way down to shared texts, which belong to how the archive works. */
export const reuseCrumbs: readonly Crumb[] = [
  { text: words.nav.about, href: addresses.about },
  { text: words.nav.method, href: addresses.method },
];
