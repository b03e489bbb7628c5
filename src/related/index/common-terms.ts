import { ascending } from '../../text/ascending.ts';
import { splitTerms } from '../format/split-terms.ts';

/** Their files are the largest, and they distinguish articles the least. */
const COMMON_SHARE = 0.1;
/** In a small archive files are small, and what is common is chance. */
const FEWEST_ARTICLES = 1000;
/** Enough for one digit after the point. */
const SAMPLE = 2000;

/** The articles of which `commonTerms` is to be asked: a sample of a large archive, none of a small one. */
export function sampleOfTerms(ids: readonly string[]): readonly string[] {
  if (ids.length < FEWEST_ARTICLES) return [];
  const step = Math.ceil(ids.length / SAMPLE);
  return ids.filter((_, at) => at % step === 0);
}

/** The terms that stand in more than a tenth of some articles, the commonest first. */
export function commonTerms(sample: readonly string[], textOf: (id: string) => string): string[] {
  const counts = new Map<string, number>();
  for (const id of sample) {
    for (const term of splitTerms(textOf(id))) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > sample.length * COMMON_SHARE)
    .toSorted(([a, x], [b, y]) => y - x || ascending(a, b))
    .map(([term]) => term);
}
