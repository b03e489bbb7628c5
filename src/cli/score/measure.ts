/** How many things of one sort were expected, were parsed, and are the same. */
export interface Measure {
  readonly name: string;
  readonly expected: number;
  readonly parsed: number;
  readonly same: number;
}
