import type { ArticleRecord, Byline } from '../records/article-record.ts';
import type { TextRecord } from '../records/reading-text-record.ts';

/** Every text of an article that has raw spans of its own. */
export function listTexts(article: ArticleRecord): readonly TextRecord[] {
  const { kicker, headline, deck, dateline, paragraphs, captions, jumps } = article;
  const single = [headline, dateline].filter((text) => text !== null);
  return [...kicker, ...single, ...deck, ...paragraphs, ...captions, ...jumps];
}

/** Everybody who signs an article: its bylines, then the credits of its captions. A name may occur twice. */
export function listNames({ bylines, captions }: ArticleRecord): readonly Byline[] {
  return [...bylines, ...captions.flatMap(({ credits }) => credits)];
}

/** Characters of the paragraphs and captions, punctuation included; titles and bylines are not counted. */
export function countCharacters({ paragraphs, captions }: ArticleRecord): number {
  return [...paragraphs, ...captions].reduce((sum, { text }) => sum + text.length, 0);
}

/** Anchor of all that stands above the text of an article, in the article's page. */
export const HEAD_ANCHOR = 'headline';

/** Anchor of a paragraph by its index: `p1` is the first. */
export function paragraphAnchor(index: number): string {
  return `p${index + 1}`;
}

/** Anchor of a caption by its index: `c1` is the first. */
export function captionAnchor(index: number): string {
  return `c${index + 1}`;
}

/** A paragraph or caption with its anchor. */
export interface AnchoredText {
  readonly anchor: string;
  readonly text: TextRecord;
}

/** The paragraphs of an article, then its captions. */
export function anchoredTexts({ paragraphs, captions }: ArticleRecord): readonly AnchoredText[] {
  return [
    ...paragraphs.map((text, index) => ({ anchor: paragraphAnchor(index), text })),
    ...captions.map((text, index) => ({ anchor: captionAnchor(index), text })),
  ];
}

/** A place in the text of a paragraph or caption. */
interface TextPlace {
  /** `p3`, `c1`. */
  readonly anchor: string;
  readonly at: number;
}

/** What is read from one place of an article to a later one; paragraphs are parted by a line end. */
export function textBetween(article: ArticleRecord, from: TextPlace, to: TextPlace): string {
  const parts = anchoredTexts(article);
  const first = parts.findIndex(({ anchor }) => anchor === from.anchor);
  const last = parts.findIndex(({ anchor }) => anchor === to.anchor);
  if (first === -1 || last === -1) throw new RangeError(`Unexpected anchors ${from.anchor}, ${to.anchor}`);
  return parts
    .slice(first, last + 1)
    .map(({ text: { text } }, index) => {
      const end = first + index === last ? to.at : text.length;
      return text.slice(index === 0 ? from.at : 0, end);
    })
    .join('\n');
}
