import type { SearchManifest, ShardSummary } from '../search-manifest.ts';
import type { Hit } from './hit.ts';
import { noticeFailures } from './notice-failures.ts';
import { openShard } from './open-shard.ts';
import type { SearchHost } from './search-host.ts';
import { searchShard } from './search-shard.ts';
import type { Shard } from './shard.ts';

/** What one shard came to; incomplete when a file that was needed did not load. */
export interface ShardAnswer {
  readonly hits: readonly Hit[];
  readonly isComplete: boolean;
}

/** Searches one shard for all phrases. Never throws: what can not be loaded is told. */
export type ShardSearch = (summary: ShardSummary, phrases: readonly string[]) => Promise<ShardAnswer>;

/** A search over single shards, which are opened when first needed, and anew after a failure. */
export function createShardSearch(host: SearchHost, manifest: SearchManifest): ShardSearch {
  const opened = new Map<string, Shard>();
  const [{ path: programPath } = { path: '' }] = manifest.shards;
  let failures = 0;

  return async ({ path }, phrases) => {
    const answer = await answerOf(async () => searchShard(await open(path), phrases));
    if (!answer.isComplete) {
      opened.delete(path);
      failures += 1;
    }
    return answer;
  };

  async function open(path: string): Promise<Shard> {
    const shard =
      opened.get(path) ??
      (await openShard(host, {
        basePath: `${host.base}${path}`,
        programPath: `${host.base}${programPath}`,
        copy: failures,
      }));
    opened.set(path, shard);
    return shard;
  }
}

async function answerOf(search: () => Promise<Hit[]>): Promise<ShardAnswer> {
  try {
    const { value, complete } = await noticeFailures(search);
    return { hits: value, isComplete: complete };
  } catch (problem) {
    console.error(problem);
    return { hits: [], isComplete: false };
  }
}
