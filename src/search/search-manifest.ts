/** Names of the values of one filter, by value, in the order in which they are offered. */
export type FilterNames = Readonly<Record<string, string>>;

/** One part of the index and what it holds. */
export interface ShardSummary {
  /** Directory below the manifest; a shard whose articles do not change keeps its name and its files. */
  readonly path: string;
  /** Earliest days of its oldest and newest article. */
  readonly from: string;
  readonly to: string;
  readonly articles: number;
}

/** `search/manifest.json`: what there is to search, newest shard first. */
export interface SearchManifest {
  readonly articles: number;
  readonly shards: readonly ShardSummary[];
  readonly cities: FilterNames;
  readonly papers: FilterNames;
  readonly sections: FilterNames;
  readonly kinds: FilterNames;
}
