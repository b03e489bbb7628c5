import type { ReuseRecord } from '../records/connection-record.ts';
import { ascending } from '../text/ascending.ts';
import { connectionWords } from '../words/connection-words.ts';
import { addresses } from './addresses.ts';
import { articleLinkView, type ArticleLinkView } from './article-link-view.ts';
import type { ArchiveIndex } from './index-archive.ts';

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
