/** Names of the values of one filter, by value, in the order in which they are offered. */
export type FilterNames = Readonly<Record<string, string>>;

/** One part of the index and what it holds. */
export interface ShardSummary {
  /** Directory below the manifest, named by its content: what was loaded from it never goes out of date. */
  readonly path: string;
  /** How many files the rows of its tokens are spread over. */
  readonly buckets: number;
  /** First and last possible day of its articles. */
  readonly from: string;
  readonly to: string;
  /** Slugs of what is in it. */
  readonly cities: readonly string[];
  readonly papers: readonly string[];
  readonly articles: number;
}

/** `search/manifest.json`: what there is to search, newest shard first. */
export interface SearchManifest {
  /** Key of the archive that it was built from; the search page has that of its own. */
  readonly archive: string;
  readonly articles: number;
  readonly shards: readonly ShardSummary[];
  readonly cities: FilterNames;
  readonly papers: FilterNames;
  readonly sections: FilterNames;
  readonly kinds: FilterNames;
}
