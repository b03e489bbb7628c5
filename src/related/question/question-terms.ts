import { divideTerms, isOr, nearness } from '../../search/query/terms.ts';
import { splitTerms } from '../format/split-terms.ts';

/** What a query asks Pagefind for. */
export interface QuestionTerms {
  /** Each is asked apart: every two neighbouring Han characters, and whole words in other scripts. */
  readonly terms: readonly string[];
  /** Whether the query has more of them, which are not asked. */
  readonly isCut: boolean;
}

/** Each term costs a file, and of a pasted page the first sentences are enough. */
const MOST_TERMS = 60;

/**
 * The terms of a query, each once. No word list is needed, so every browser asks the same, and a wrong character spoils two
 * terms, not the query. What is excluded, fields and `OR` have no meaning here.
 */
export function questionTerms(query: string): QuestionTerms {
  const wanted = divideTerms(query).filter(
    (term) => !term.isExcluded && !isOr(term) && nearness(term) === undefined,
  );
  const terms = splitTerms(wanted.map(({ text }) => text).join(' '));
  return { terms: terms.slice(0, MOST_TERMS), isCut: terms.length > MOST_TERMS };
}

/** More terms cost more than they add. */
const ENOUGH_TERMS = 8;

/** The terms that are asked of an archive: of a long question those are left out that are common there, the commonest first. */
export function tellingTerms(terms: readonly string[], common: readonly string[]): readonly string[] {
  const known = new Set(terms);
  const left = common.filter((term) => known.has(term)).slice(0, Math.max(0, terms.length - ENOUGH_TERMS));
  return terms.filter((term) => !left.includes(term));
}
