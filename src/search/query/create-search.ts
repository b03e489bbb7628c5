import type { SearchManifest, ShardSummary } from '../search-manifest.ts';
import { createShardSearch } from './create-shard-search.ts';
import type { ShardAnswer } from './create-shard-search.ts';
import { readMeanings } from './read-meanings.ts';
import type { Reading } from './reading.ts';
import type { SearchAnswer } from './search-answer.ts';
import type { SearchHost } from './search-host.ts';
import { isInScope } from './is-in-scope.ts';
import type { SearchScope } from './search-scope.ts';

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

/** Parts of the index that are asked ahead of the one whose answer is next: a slow line waits once, not for each. */
const AHEAD = 3;

/** A search over all shards of a manifest, newest first. */
export function createSearch(host: SearchHost, manifest: SearchManifest): Search {
  const searchShard = createShardSearch(host);
  let last: Promise<unknown> = Promise.resolve();

  return (query, signal, options = {}) => {
    const answer = last.then(() => searchMeanings(query, signal, options));
    last = answer.catch(() => undefined);
    return answer;
  };

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
    const shards = manifest.shards.filter((summary) => scope === undefined || isInScope(summary, scope));
    const answers: Promise<ShardAnswer>[] = [];
    let found: SearchAnswer = { ...NOTHING, reading };
    for (const [at, summary] of shards.entries()) {
      if (signal?.aborted) return undefined;
      const next = shards.slice(answers.length, at + 1 + AHEAD);
      answers.push(...next.map((one) => searchShard(one, root)));
      const answer = await answers[at];
      if (answer !== undefined) found = withAnswer(found, answer, summary);
      if (at + 1 < shards.length && !signal?.aborted) onProgress?.(found);
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
