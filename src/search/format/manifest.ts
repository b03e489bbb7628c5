import { textBlockOf } from './article-files.ts';

/** Names of the values of one filter, by value, in the order in which they are offered. */
export type FilterNames = Readonly<Record<string, string>>;

/** What the articles of one part of an index are about, so that a narrowed search can leave it out. */
export interface ShardHoldings {
  /** First and last possible day. */
  readonly from: string;
  readonly to: string;
  /** Slugs. */
  readonly cities: readonly string[];
  readonly papers: readonly string[];
}

/** A part of the index, and what it holds. */
export interface ShardSummary extends ShardHoldings {
  /** Directory below the manifest, named by its content: what was loaded from it never goes out of date. */
  readonly path: string;
  /** Number of files over which the rows of its tokens are spread. */
  readonly buckets: number;
  readonly articles: number;
}

/** `search/manifest.json`: what there is to search, newest shard first. */
export interface SearchManifest {
  /** Key of the archive that it was built from; the search page compares it with its own. */
  readonly archive: string;
  readonly articles: number;
  readonly shards: readonly ShardSummary[];
  readonly cities: FilterNames;
  readonly papers: FilterNames;
  readonly sections: FilterNames;
  readonly kinds: FilterNames;
}

/** Paths of the files of an index, below its folder. */
export const INDEX_PATHS = {
  manifest: 'manifest.json',
  simplified: 'simplified.bin',
  /** The block that holds the text of an article. */
  text: (article: string) => `texts/${textBlockOf(article)}.json`,
  /** `key` follows from the content, so what is below never changes. */
  shard: (key: string) => `${SHARDS}${key}/`,
  isBelowShard: (path: string) => path.startsWith(SHARDS),
} as const;

const SHARDS = 'index/';

/** Paths of the files of a shard, below its own; files of one kind are numbered from 0. */
export const SHARD_PATHS = {
  entries: 'entries.bin',
  heads: (block: number) => `heads/${block}.bin`,
  rows: (bucket: number) => `${ROWS}${bucket}.bin`,
  isRows: (path: string) => path.startsWith(ROWS),
  places: (file: number) => `places/${file}.bin`,
} as const;

const ROWS = 'rows/';
