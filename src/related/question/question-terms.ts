import { fold } from '../../search/format/fold.ts';
import { divideTerms, isOr } from '../../search/query/terms.ts';
import { hasHan } from '../../text/han.ts';

/** What a query asks Pagefind for. */
export interface QuestionTerms {
  /** Each is asked apart: every two neighbouring Han characters, and whole words in other scripts. */
  readonly terms: readonly string[];
  /** Whether the query has more of them, which are not asked. */
  readonly isCut: boolean;
}

/** Each term costs a file, and of a pasted page the first sentences are enough. */
const MOST_TERMS = 60;

const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/**
 * The terms of a query, each once. No word list is needed, so every browser asks the same, and a wrong character spoils two
 * terms, not the query. What is excluded, fields and `OR` have no meaning here.
 */
export function questionTerms(query: string): QuestionTerms {
  const runs = divideTerms(query)
    .filter((term) => !term.isExcluded && !isOr(term))
    .flatMap(({ text }) => text.split(/\s/u))
    .flatMap((text) => fold(text).match(RUN) ?? []);
  const terms = [...new Set(runs.flatMap(termsOfRun))];
  return { terms: terms.slice(0, MOST_TERMS), isCut: terms.length > MOST_TERMS };
}

function termsOfRun(run: string): string[] {
  const characters = [...run];
  if (!hasHan(run) || characters.length === 1) return [run];
  return characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
}
