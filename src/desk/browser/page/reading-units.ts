import type { ArticleRecord } from '../../../records/article-record.ts';
import type { TextRecord } from '../../../records/reading-text-record.ts';
import { articleWords } from '../../../words/article-words.ts';
import { deskWords } from '../../../words/desk-words.ts';
import { roleNames } from '../../../words/page-words.ts';

/** A text of an article that is read by itself: a title line, a paragraph, a caption. */
export interface ReadingUnit {
  /** What it is, in Chinese. */
  readonly name: string;
  /** Ends the name of the class by which it is set. */
  readonly kind: 'title' | 'heading' | 'text' | 'field';
  readonly record: TextRecord;
  readonly gaps: readonly { readonly at: number; readonly note: string }[];
  /** Offsets of seams that nobody decided. */
  readonly seams: readonly number[];
}

/** The texts of an article in the order in which they are read. */
export function readingUnitsOf(article: ArticleRecord): readonly ReadingUnit[] {
  const plain = (name: string, kind: ReadingUnit['kind'], records: readonly TextRecord[]) =>
    records.map((record): ReadingUnit => ({ name, kind, record, gaps: [], seams: [] }));
  const { kicker, headline, deck, dateline, paragraphs, captions, jumps } = article;
  return [
    ...plain(roleNames.kicker, 'heading', kicker),
    ...plain(roleNames.headline, 'title', headline === null ? [] : [headline]),
    ...plain(roleNames.deck, 'heading', deck),
    ...plain(roleNames.dateline, 'field', dateline === null ? [] : [dateline]),
    ...paragraphs.map((record): ReadingUnit => ({
      name: roleNames[record.role],
      kind: HEADINGS.has(record.role) ? 'heading' : 'text',
      record,
      gaps: record.gaps,
      seams: record.seams.filter(({ decided }) => !decided).map(({ at }) => at),
    })),
    ...captions.flatMap((record) => plain(roleNames.caption, 'text', [record])),
    ...plain(roleNames.jumpLine, 'field', jumps),
  ];
}

const HEADINGS: ReadonlySet<string> = new Set(['crosshead', 'keyPointsTitle']);

/** What is shown of an article besides its texts: kind, section, who signed, whether its end is lost. */
export function factsOf({ kind, section, bylines, captions, truncated }: ArticleRecord): string {
  const signed = [...bylines, ...captions.flatMap(({ credits }) => credits)];
  return [
    articleWords.kinds[kind],
    ...(section === null ? [] : [section.name]),
    ...signed.map(({ role, name }) => `${role} ${name}`),
    ...(truncated ? [deskWords.page.truncated] : []),
  ].join(' · ');
}
