import type { Language } from './language.ts';

/** So many characters tell how the page is worded; more would only cost time. */
const SAMPLE = 60_000;
const FREQUENT_ENOUGH = 3;

/** Counts runs of characters of a page, up to three of each, and finds words with the language's own segmenter. */
export function measureLanguage(lines: readonly string[]): Language {
  const sample = takeSample(lines);
  const counts = new Map<string, number>();
  const words = new Map<string, number>();
  const count = (run: string): number => {
    const known = counts.get(run) ?? countIn(sample, run);
    counts.set(run, known);
    return known;
  };
  return {
    count,
    wordAcross: (text, at) => {
      const key = `${String(at)}${text}`;
      const known = words.get(key) ?? lengthAcross(text, at);
      words.set(key, known);
      return known;
    },
  };
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function lengthAcross(text: string, at: number): number {
  const segment = segmenter.segment(text).containing(at);
  const isAcross = segment !== undefined && segment.index < at && segment.isWordLike === true;
  return isAcross ? segment.segment.length : 0;
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

function countIn(sample: string, run: string): number {
  let count = 0;
  for (let at = sample.indexOf(run); at !== -1 && count < FREQUENT_ENOUGH; at = sample.indexOf(run, at + 1)) {
    count += 1;
  }
  return count;
}
