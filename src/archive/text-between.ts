import type { ArticleRecord } from '../records/article-record.ts';
import { anchoredTexts } from './anchored-texts.ts';

/** A place in the text of a paragraph or caption. */
export interface TextPlace {
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
