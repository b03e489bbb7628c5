import { type AnchoredText, anchoredTexts } from '../archive/article-texts.ts';
import type { ArticleRecord } from '../records/article-record.ts';
import type { ReusePlace, ReuseRun } from '../records/connection-record.ts';
import { foldLetters, lettersIn } from '../text/folding.ts';
import { rawSpans } from '../text/reading/offsets.ts';
import type { CommonRun } from './find-common-runs.ts';

/** The letters of an article's paragraphs and captions as one key, with the way back. */
export interface ArticleLetters {
  readonly key: string;
  /** In the order of the key. */
  readonly parts: readonly LetterPart[];
}

/** A paragraph or a caption, with its letters in the key. */
interface LetterPart extends AnchoredText {
  /** The part's letters are `[from, to)` of the key. */
  readonly from: number;
  readonly to: number;
  /** Where each of them stands in `text`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The key of `lettersOfArticle`, without the way back. */
export function letterKey(article: ArticleRecord): string {
  return anchoredTexts(article)
    .map(({ text }) => lettersIn(text.text))
    .join('');
}

export function lettersOfArticle(article: ArticleRecord): ArticleLetters {
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

/** A common run where it is read and where it was scanned, cut where a paragraph ends in either article. */
export function cutRun(
  { at, length }: CommonRun,
  [one, other]: readonly [ArticleLetters, ArticleLetters],
): readonly ReuseRun[] {
  const runs: ReuseRun[] = [];
  let done = 0;
  while (done < length) {
    const [left, right] = [partAt(one, at[0] + done), partAt(other, at[1] + done)];
    const letters = Math.min(length - done, left.to - at[0] - done, right.to - at[1] - done);
    runs.push({
      letters,
      places: [placeOf(left, at[0] + done, letters), placeOf(right, at[1] + done, letters)],
    });
    done += letters;
  }
  return runs;
}

function partAt({ parts }: ArticleLetters, at: number): LetterPart {
  const part = parts.find(({ from, to }) => from <= at && at < to);
  if (part === undefined) throw new RangeError(`Unexpected letter ${at}, expected one of the article`);
  return part;
}

function placeOf({ anchor, text, from, starts, ends }: LetterPart, at: number, letters: number): ReusePlace {
  const start = starts[at - from] ?? 0;
  const end = ends[at - from + letters - 1] ?? text.text.length;
  return {
    anchor,
    start,
    end,
    spans: rawSpans(text, { start, end }).map((span) => ({ start: span.start, end: span.end })),
  };
}
