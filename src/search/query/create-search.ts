import type { SearchManifest, ShardSummary } from '../search-manifest.ts';
import type { Hit } from './hit.ts';
import { noticeFailures } from './notice-failures.ts';
import { openShard } from './open-shard.ts';
import { readMeanings } from './read-meanings.ts';
import type { Reading } from './reading.ts';
import type { SearchAnswer } from './search-answer.ts';
import type { SearchHost } from './search-host.ts';
import { searchShard } from './search-shard.ts';
import type { Shard } from './shard.ts';

/** Searches for a query; `undefined` when the signal ended it. Searches wait for each other. */
export type Search = (query: string, signal?: AbortSignal) => Promise<SearchAnswer | undefined>;

/** A search over all shards of a manifest. Shards are opened when first needed, and again after a failure. */
export function createSearch(host: SearchHost, manifest: SearchManifest): Search {
  const opened = new Map<string, Shard>();
  const [{ path: programPath } = { path: '' }] = manifest.shards;
  let copy = 0;
  let last: Promise<unknown> = Promise.resolve();

  return (query, signal) => {
    const answer = last.then(() => searchMeanings(query, signal));
    last = answer.catch(() => undefined);
    return answer;
  };

  async function searchMeanings(query: string, signal?: AbortSignal): Promise<SearchAnswer | undefined> {
    let first: SearchAnswer | undefined;
    for await (const reading of readMeanings(query)) {
      const answer = await searchShards(reading, signal);
      if (answer === undefined || answer.hits.length > 0 || answer.unsearched > 0) return answer;
      first ??= answer;
    }
    return first;
  }

  async function searchShards(reading: Reading, signal?: AbortSignal): Promise<SearchAnswer | undefined> {
    const hits: Hit[] = [];
    let unsearched = 0;
    for (const summary of reading.phrases.length === 0 ? [] : manifest.shards) {
      if (signal?.aborted) return undefined;
      const found = await searchOne(summary, reading.phrases);
      hits.push(...found.hits);
      if (!found.complete) unsearched += summary.articles;
    }
    return signal?.aborted ? undefined : { reading, hits, unsearched };
  }

  async function searchOne(
    summary: ShardSummary,
    phrases: readonly string[],
  ): Promise<{ readonly hits: readonly Hit[]; readonly complete: boolean }> {
    try {
      const { value, complete } = await noticeFailures(async () => searchShard(await open(summary), phrases));
      if (!complete) close(summary);
      return { hits: value, complete };
    } catch (problem) {
      console.error(problem);
      close(summary);
      return { hits: [], complete: false };
    }
  }

  async function open({ path }: ShardSummary): Promise<Shard> {
    const opening = { basePath: `${host.base}${path}`, programPath: `${host.base}${programPath}`, copy };
    const shard = opened.get(path) ?? (await openShard(host, opening));
    opened.set(path, shard);
    return shard;
  }

  function close({ path }: ShardSummary): void {
    opened.delete(path);
    copy += 1;
  }
}
