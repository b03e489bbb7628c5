/** One way to understand a query. */
export interface Reading {
  /**
   * `typed`: as it stands. `divided`: at its wide spaces too. `simplified`: its traditional characters converted. The later
   * ones are tried only when the earlier ones find nothing.
   */
  readonly kind: 'typed' | 'divided' | 'simplified';
  readonly text: string;
  /** Search keys, all of which an article must hold. */
  readonly phrases: readonly string[];
}
