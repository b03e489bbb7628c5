import type { SearchManifest, ShardSummary } from '../search-manifest.ts';
import { createShardSearch } from './create-shard-search.ts';
import type { Hit } from './hit.ts';
import { readMeanings } from './read-meanings.ts';
import type { Reading } from './reading.ts';
import type { SearchAnswer } from './search-answer.ts';
import type { SearchHost } from './search-host.ts';

/** Searches for a query; `undefined` when the signal ended it. Searches wait for each other. */
export type Search = (query: string, signal?: AbortSignal) => Promise<SearchAnswer | undefined>;

/** A search over all shards of a manifest, newest first. */
export function createSearch(host: SearchHost, manifest: SearchManifest): Search {
  const searchShard = createShardSearch(host);
  let last: Promise<unknown> = Promise.resolve();

  return (query, signal) => {
    const answer = last.then(() => searchMeanings(query, signal));
    last = answer.catch(() => undefined);
    return answer;
  };

  /** The first meaning that finds something, or else the first. */
  async function searchMeanings(query: string, signal?: AbortSignal): Promise<SearchAnswer | undefined> {
    let first: SearchAnswer | undefined;
    for await (const reading of readMeanings(query)) {
      const answer = await searchShards(reading, signal);
      if (
        answer === undefined ||
        answer.hits.length > 0 ||
        answer.unsearched > 0 ||
        answer.problem !== null
      ) {
        return answer;
      }
      first ??= answer;
    }
    return first;
  }

  async function searchShards(reading: Reading, signal?: AbortSignal): Promise<SearchAnswer | undefined> {
    const { parsed } = reading;
    if (parsed.type === 'problem') return { ...NOTHING, reading, problem: parsed.problem };
    const { root } = parsed;
    if (root === null) return { ...NOTHING, reading };
    const hits: Hit[] = [];
    const lost: ShardSummary[] = [];
    for (const summary of manifest.shards) {
      if (signal?.aborted) return undefined;
      const answer = await searchShard(summary, root);
      hits.push(...answer.hits);
      if (!answer.isComplete) lost.push(summary);
    }
    const unsearched = lost.reduce((sum, { articles }) => sum + articles, 0);
    return signal?.aborted ? undefined : { ...NOTHING, reading, hits, unsearched, lost };
  }
}

const NOTHING = { problem: null, hits: [], unsearched: 0, lost: [] } as const;
