import type { ArticleRecord } from '../../records/article-record.ts';
import { foldLetters } from '../../text/folding.ts';
import { anchoredTexts, type AnchoredText } from '../anchored-texts.ts';

/** The letters of an article's paragraphs and captions as one key, with the way back. */
export interface ArticleLetters {
  readonly key: string;
  /** In the order of the key. */
  readonly parts: readonly LetterPart[];
}

/** A paragraph or a caption, with its letters in the key. */
export interface LetterPart extends AnchoredText {
  /** The part's letters are `[from, to)` of the key. */
  readonly from: number;
  readonly to: number;
  /** Where each of them stands in `text`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export function articleLetters(article: ArticleRecord): ArticleLetters {
  const parts: LetterPart[] = [];
  const keys: string[] = [];
  let from = 0;
  for (const { anchor, text } of anchoredTexts(article)) {
    const { key, starts, ends } = foldLetters(text.text);
    parts.push({ anchor, text, from, to: from + key.length, starts, ends });
    keys.push(key);
    from += key.length;
  }
  return { key: keys.join(''), parts };
}
