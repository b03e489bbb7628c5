import type { ShardSummary } from '../search-manifest.ts';
import type { Hit } from './hit.ts';
import { openShard } from './open-shard.ts';
import type { QueryNode } from './query-node.ts';
import type { SearchHost } from './search-host.ts';
import { searchShard } from './search-shard.ts';
import type { Shard } from './shard.ts';

/** What one shard came to; incomplete when a file that was needed did not load. */
export interface ShardAnswer {
  readonly hits: readonly Hit[];
  readonly isComplete: boolean;
}

/** Searches one shard for a query. Never throws: what can not be loaded is told. */
export type ShardSearch = (summary: ShardSummary, root: QueryNode) => Promise<ShardAnswer>;

/** A search over single shards, which are opened when first needed; what failed to load is asked for again the next time. */
export function createShardSearch({ read }: SearchHost): ShardSearch {
  const opened = new Map<string, Shard>();

  return async ({ path }, root) => {
    try {
      const shard = opened.get(path) ?? (await openShard(read, path));
      opened.set(path, shard);
      return { hits: await searchShard(shard, root), isComplete: true };
    } catch (problem) {
      console.error(problem);
      return { hits: [], isComplete: false };
    }
  };
}
