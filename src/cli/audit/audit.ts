/** What Lighthouse says of one page. `score` is 0 to 1; `losses` name each audit that costs points, with what was measured. */
export interface Audit {
  readonly scores: readonly { readonly category: string; readonly score: number }[];
  readonly losses: readonly string[];
}
