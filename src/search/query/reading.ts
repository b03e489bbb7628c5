import type { ParsedQuery, Phrase } from './query-node.ts';

/** One way to understand a query. */
export interface Reading {
  /**
   * `typed`: as it stands. `simplified`: its traditional characters converted; `literal`: a run that happens to begin like a
   * field. Both are tried only when nothing else is found.
   */
  readonly kind: 'typed' | 'simplified' | 'literal';
  readonly text: string;
  readonly parsed: ParsedQuery;
  /** What is marked. */
  readonly phrases: readonly Phrase[];
}
