/** One way to understand a query. */
export interface Reading {
  /** `typed`: as it stands. `simplified`: its traditional characters converted, tried only when the typed ones find nothing. */
  readonly kind: 'typed' | 'simplified';
  readonly text: string;
  /** Search keys, all of which an article must hold. */
  readonly phrases: readonly string[];
}
