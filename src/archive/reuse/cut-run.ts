import type { ReusePlace, ReuseRun } from '../../records/connection-record.ts';
import { rawSpans } from '../../text/reading/offsets.ts';
import type { ArticleLetters, LetterPart } from './article-letters.ts';
import type { CommonRun } from './find-common-runs.ts';

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
