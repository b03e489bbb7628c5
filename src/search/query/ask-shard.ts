import type { Hit } from './hit.ts';
import type { QueryNode } from './query-node.ts';
import { searchShard } from './search-shard.ts';
import type { Shard } from './shard.ts';

/** What one shard came to; incomplete when a file that was needed did not load. */
export interface ShardAnswer {
  readonly hits: readonly Hit[];
  readonly isComplete: boolean;
}

/** Searches one shard for a query. Never throws: what can not be loaded is told. */
export async function askShard(shard: Shard, root: QueryNode): Promise<ShardAnswer> {
  try {
    return { hits: await searchShard(shard, root), isComplete: true };
  } catch (problem) {
    console.error(problem);
    return { hits: [], isComplete: false };
  }
}
