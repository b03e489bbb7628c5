import type { SearchManifest, ShardSummary } from '../search-manifest.ts';
import { askShard } from './ask-shard.ts';
import type { ShardAnswer } from './ask-shard.ts';
import type { Hit } from './hit.ts';
import type { ListedHit } from './listed-hit.ts';
import { openShard } from './open-shard.ts';
import { readMeanings } from './read-meanings.ts';
import type { Reading } from './reading.ts';
import type { SearchAnswer } from './search-answer.ts';
import type { SearchHost } from './search-host.ts';
import { isInScope } from './is-in-scope.ts';
import type { SearchScope } from './search-scope.ts';
import type { Shard } from './shard.ts';

/** How far to search, and who wants to hear of it on the way. */
export interface SearchOptions {
  /** Parts of the index that lie outside are not opened. */
  readonly scope?: SearchScope;
  /** Called with what there is so far, newest first, whenever a part has answered and others have not. */
  readonly onProgress?: (answer: SearchAnswer) => void;
}

/** Searches for a query; `undefined` when the signal ended it. Searches wait for each other. */
export type Search = (
  query: string,
  signal?: AbortSignal,
  options?: SearchOptions,
) => Promise<SearchAnswer | undefined>;

/** What can be asked of an index. */
export interface SearchEngine {
  readonly search: Search;
  /** Some hits, in their order, with what the list shows of them. Rejects when that can not be loaded. */
  readonly loadHeads: (hits: readonly Hit[]) => Promise<ListedHit[]>;
}

/** Parts of the index that are asked ahead of the one whose answer is next: a slow line waits once, not for each. */
const AHEAD = 3;

/** A search over all shards of a manifest, newest first. */
export function createSearch(host: SearchHost, manifest: SearchManifest): SearchEngine {
  const shards = new Map(manifest.shards.map((summary) => [summary.path, openShard(host.read, summary)]));
  let last: Promise<unknown> = Promise.resolve();

  return {
    search: (query, signal, options = {}) => {
      const answer = last.then(() => searchMeanings(query, signal, options));
      last = answer.catch(() => undefined);
      return answer;
    },
    loadHeads: (hits) => Promise.all(hits.map(withHead)),
  };

  async function withHead(hit: Hit): Promise<ListedHit> {
    const { shard, ordinal } = hit.entry;
    return { ...hit, head: await shardAt(shard).headOf(ordinal) };
  }

  function shardAt(path: string): Shard {
    const shard = shards.get(path);
    if (shard === undefined) throw new RangeError(`Failed to find shard ${path}`);
    return shard;
  }

  /** The first meaning that finds something, or else the first. */
  async function searchMeanings(
    query: string,
    signal: AbortSignal | undefined,
    options: SearchOptions,
  ): Promise<SearchAnswer | undefined> {
    let first: SearchAnswer | undefined;
    for await (const reading of readMeanings(query, host.read)) {
      const answer = await searchShards(reading, signal, options);
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

  async function searchShards(
    reading: Reading,
    signal: AbortSignal | undefined,
    { scope, onProgress }: SearchOptions,
  ): Promise<SearchAnswer | undefined> {
    const { parsed } = reading;
    if (parsed.type === 'problem') return { ...NOTHING, reading, problem: parsed.problem };
    const { root } = parsed;
    if (root === null) return { ...NOTHING, reading };
    const summaries = manifest.shards.filter((summary) => scope === undefined || isInScope(summary, scope));
    const answers: Promise<ShardAnswer>[] = [];
    let found: SearchAnswer = { ...NOTHING, reading };
    for (const [at, summary] of summaries.entries()) {
      if (signal?.aborted) return undefined;
      const next = summaries.slice(answers.length, at + 1 + AHEAD);
      answers.push(...next.map(({ path }) => askShard(shardAt(path), root)));
      const answer = await answers[at];
      if (answer !== undefined) found = withAnswer(found, answer, summary);
      if (at + 1 < summaries.length && !signal?.aborted) onProgress?.(found);
    }
    return signal?.aborted ? undefined : found;
  }
}

function withAnswer(
  found: SearchAnswer,
  { hits, isComplete }: ShardAnswer,
  shard: ShardSummary,
): SearchAnswer {
  return {
    ...found,
    hits: [...found.hits, ...hits],
    unsearched: found.unsearched + (isComplete ? 0 : shard.articles),
    lost: isComplete ? found.lost : [...found.lost, shard],
  };
}

const NOTHING = { problem: null, hits: [], unsearched: 0, lost: [] } as const;
