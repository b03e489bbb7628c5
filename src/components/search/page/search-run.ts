/** How a search is run. */
export interface SearchRun {
  readonly signal: AbortSignal;
  /** How many results are listed at least. */
  readonly least: number;
  /** Whether the manifest is loaded anew: what was loaded before may be broken. */
  readonly isFresh: boolean;
}
