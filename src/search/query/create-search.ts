import type { SearchManifest, ShardSummary } from '../format/manifest.ts';
import { openShard, type Shard } from './open-shard.ts';
import type { QueryNode } from './query-node.ts';
import type { ReadFile } from './read-files.ts';
import { findReadings, type Reading } from './readings.ts';
import type { Hit, ListedHit, SearchAnswer } from './search-answer.ts';
import type { SearchEngine, SearchOptions } from './search-engine.ts';
import { isInScope } from './search-scope.ts';
import { askShard, type ShardAnswer } from './search-shard.ts';

/**
 * Parts of the index searched at once: a slow connection waits once, and a dead file holds up only itself.
 */
const PARTS_AT_ONCE = 4;
/** For this long the newest part is searched alone, so that the first results wait for nothing else. */
const HEAD_START_MS = 400;

/** A search over all shards of a manifest, newest first. */
export function createSearch(read: ReadFile, manifest: SearchManifest): SearchEngine {
  const shards = new Map(manifest.shards.map((summary) => [summary.path, openShard(read, summary)]));

  return {
    search: (query, signal, options = {}) => searchReadings(query, signal, options),
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

  /** The answer to the first reading that finds something, or else to the first. */
  async function searchReadings(
    query: string,
    signal: AbortSignal | undefined,
    options: SearchOptions,
  ): Promise<SearchAnswer | undefined> {
    let first: SearchAnswer | undefined;
    for await (const reading of findReadings(query, options.isTolerant ?? false, read)) {
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
    const answers = new Map<ShardSummary, ShardAnswer>();
    const waiting = new Map<ShardSummary, Promise<readonly [ShardSummary, ShardAnswer]>>();
    const left = [...summaries];
    let start: Promise<unknown> = Promise.resolve();
    while (left.length > 0 || waiting.size > 0) {
      for (const one of left.splice(0, PARTS_AT_ONCE - waiting.size)) {
        const answer = start.then(() => ask(one, root));
        if (one === summaries[0]) start = Promise.race([answer, pause(HEAD_START_MS)]);
        waiting.set(one, answer);
      }
      const [next] = waiting.keys();
      const answer = joinAnswers(reading, summaries, answers);
      if (next !== undefined) {
        onProgress?.({ answer, searched: answers.size, parts: summaries.length, next });
      }
      const [summary, found] = await Promise.race(waiting.values());
      if (signal?.aborted) return undefined;
      waiting.delete(summary);
      answers.set(summary, found);
    }
    return joinAnswers(reading, summaries, answers);
  }

  async function ask(summary: ShardSummary, root: QueryNode): Promise<readonly [ShardSummary, ShardAnswer]> {
    return [summary, await askShard(shardAt(summary.path), root)];
  }
}

/** The answer so far: hits of the newest part first, whichever part answered first. */
function joinAnswers(
  reading: Reading,
  summaries: readonly ShardSummary[],
  answers: ReadonlyMap<ShardSummary, ShardAnswer>,
): SearchAnswer {
  const lost = summaries.filter((summary) => answers.get(summary)?.isComplete === false);
  return {
    ...NOTHING,
    reading,
    hits: summaries.flatMap((summary) => answers.get(summary)?.hits ?? []),
    unsearched: lost.reduce((sum, { articles }) => sum + articles, 0),
    lost,
  };
}

const NOTHING = { problem: null, hits: [], unsearched: 0, lost: [] } as const;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
