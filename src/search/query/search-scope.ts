/** What a reader has narrowed the search to before asking; empty lists and days mean all. */
export interface SearchScope {
  readonly cities: readonly string[];
  readonly papers: readonly string[];
  readonly years: readonly string[];
  readonly from: string;
  readonly to: string;
}
