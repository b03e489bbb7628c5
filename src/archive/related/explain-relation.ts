import type { RelatedRecord } from '../../records/connection-record.ts';
import { ascending } from '../../text/ascending.ts';
import type { ArticleTerms } from './article-terms.ts';
import { widenTerm } from './widen-term.ts';

/** How much a term says: between 0, in every article, and 1, in one alone; doubled when both are about it. */
export type WeighTerm = (term: string) => number;

/** So many are read at a glance. */
const SHOWN = 4;

/** The terms that two articles share, each told once and whole; `shared` are terms of `one` that stand in the other, too. */
export function explainRelation(
  one: ArticleTerms,
  otherText: string,
  shared: readonly string[],
  weigh: WeighTerm,
): Pick<RelatedRecord, 'terms' | 'weight'> {
  const weights = new Map<string, number>();
  for (const term of shared) {
    const whole = widenTerm(term, [one.text, otherText]);
    weights.set(whole, Math.max(weights.get(whole) ?? 0, weigh(term)));
  }
  const all = [...weights.keys()];
  const terms = all
    .filter((term) => !all.some((longer) => longer !== term && longer.includes(term)))
    .toSorted(
      (a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || b.length - a.length || ascending(a, b),
    );
  const weight = terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
  return { weight, terms: terms.slice(0, SHOWN) };
}
