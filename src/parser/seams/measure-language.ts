import type { Language } from './language.ts';

/** Longest run of characters that is counted. */
const LONGEST = 4;
/** So many characters tell how the page is worded; more would only cost time. */
const SAMPLE = 60_000;

/** Counts the runs of characters of a page, and finds words with the language's own segmenter. */
export function measureLanguage(lines: readonly string[]): Language {
  const counts = new Map<string, number>();
  let length = 0;
  for (const line of lines) {
    if (length > SAMPLE) break;
    countRuns(line.slice(0, SAMPLE), counts);
    length += line.length;
  }
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return {
    count: (run) => counts.get(run) ?? 0,
    wordAcross: (text, at) => {
      const segment = segmenter.segment(text).containing(at);
      const isAcross = segment !== undefined && segment.index < at && segment.isWordLike === true;
      return isAcross ? segment.segment.length : 0;
    },
  };
}

function countRuns(line: string, counts: Map<string, number>): void {
  for (let at = 0; at < line.length; at += 1) {
    for (let end = at + 2; end <= Math.min(at + LONGEST, line.length); end += 1) {
      const run = line.slice(at, end);
      counts.set(run, (counts.get(run) ?? 0) + 1);
    }
  }
}
