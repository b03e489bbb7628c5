import type { SearchField } from '../search-fields.ts';

/** A run that an article must hold. */
export interface Phrase {
  readonly type: 'phrase';
  /** Search key, or the token of a run of marks. */
  readonly key: string;
  /** The kinds of fields in which it counts; empty means all. */
  readonly fields: readonly SearchField['kind'][];
  /** Whether characters that OCR confuses count as the same. */
  readonly isTolerant: boolean;
}

/** What an article must be like to be found. */
export type QueryNode =
  | Phrase
  | { readonly type: 'any'; readonly of: readonly Phrase[] }
  | { readonly type: 'all'; readonly of: readonly QueryNode[]; readonly not: readonly Phrase[] };

/** Why a query can not be read, and where, as offsets into what was typed. */
export interface QueryProblem {
  readonly reason: 'openQuote' | 'emptyField' | 'looseOr' | 'excludedOr' | 'onlyExcluded';
  readonly start: number;
  readonly end: number;
}

/** A query that was read, or why it was not. Nothing to search for is a query without any node. */
export type ParsedQuery =
  | { readonly type: 'query'; readonly root: QueryNode | null }
  | { readonly type: 'problem'; readonly problem: QueryProblem };
