import { wordAcross } from '../lexicon/word-across.ts';
import { memoize } from '../../text/memoize.ts';

/** Characters that are enough to show how a page is worded; more would only cost time. */
const SAMPLE = 60_000;
const FREQUENT_ENOUGH = 3;

/** What is known of characters that stand side by side, from the page and from the language. */
export type Language = Readonly<ReturnType<typeof measureLanguage>>;

/** Counts runs of characters of a page, and finds words with the segmenter of `Intl`. */
export function measureLanguage(lines: readonly string[]) {
  const words = new Map<string, number>();
  return {
    /** How often a run of two or more characters occurs on the page; three times and more count as three. */
    count: memoize(countRuns(takeSample(lines))),
    wordAcross: (text: string, at: number): number => {
      const key = `${String(at)}${text}`;
      const known = words.get(key) ?? wordAcross(text, at);
      words.set(key, known);
      return known;
    },
  };
}

function takeSample(lines: readonly string[]): string {
  const taken: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (length > SAMPLE) break;
    taken.push(line.slice(0, SAMPLE));
    length += line.length;
  }
  return taken.join('\n');
}

/** Counts a run at the offsets of its first character only: in Chinese text a search by `indexOf` stops at every other character. */
function countRuns(sample: string): (run: string) => number {
  /** For each place the last offset with a character of that place, and for each offset the one before it. */
  const last = new Int32Array(PLACES).fill(-1);
  const before = new Int32Array(sample.length);
  for (let at = 0; at < sample.length; at += 1) {
    const place = characterPlace(sample, at);
    before[at] = last[place] ?? -1;
    last[place] = at;
  }
  return (run) => {
    const second = run.charCodeAt(1);
    let count = 0;
    for (
      let at = last[characterPlace(run, 0)] ?? -1;
      at !== -1 && count < FREQUENT_ENOUGH;
      at = before[at] ?? -1
    ) {
      if (sample.charCodeAt(at + 1) === second && sample.startsWith(run, at)) count += 1;
    }
    return count;
  };
}

/** Places for characters in a table, a power of two; some share one. */
export const PLACES = 4096;

/** The place of the character at an offset. */
export function characterPlace(text: string, at: number): number {
  return text.charCodeAt(at) & (PLACES - 1);
}
