import { bigrams } from '../bigrams.ts';
import { MARK_SIGN } from '../mark-sign.ts';
import { countRuns } from './count-runs.ts';
import type { Hit } from './hit.ts';
import type { PagefindResult } from './pagefind-module.ts';
import type { Shard } from './shard.ts';

/** The articles of one shard that hold all phrases, in no particular order. */
export async function searchShard(shard: Shard, phrases: readonly string[]): Promise<Hit[]> {
  let hits: Hit[] | undefined;
  for (const phrase of phrases) {
    const found = await findPhrase(shard, phrase);
    hits =
      hits === undefined
        ? [...found.values()]
        : hits.flatMap((hit) => merge(hit, found.get(hit.entry.fragment)));
    if (hits.length === 0) break;
  }
  return hits ?? [];
}

function merge(hit: Hit, other: Hit | undefined): Hit[] {
  if (other === undefined) return [];
  return [{ ...hit, inHeadline: hit.inHeadline + other.inHeadline, runs: hit.runs + other.runs }];
}

async function findPhrase(shard: Shard, phrase: string): Promise<Map<string, Hit>> {
  const pairs = phrase.startsWith(MARK_SIGN) ? [phrase] : bigrams(phrase);
  if (pairs.length === 0) return findCharacter(shard, phrase);
  const { results } = await shard.pagefind.search(`"${pairs.join(' ')}"`);
  // The exact answer tells the first occurrence only; the same pairs unquoted, from chunks that are loaded already, tell them all.
  const loose = results.length > 1 ? await shard.pagefind.search(pairs.join(' ')) : { results };
  const places = new Map(loose.results.map(({ id, words }) => [id, words]));
  return hitsOf(shard, results, ({ id, words }) =>
    countRuns(toSorted(places.get(id) ?? words), pairs.length),
  );
}

/** One character is asked for as the start of a pair, wherever such pairs are stored. */
async function findCharacter(shard: Shard, character: string): Promise<Map<string, Hit>> {
  const probes = await shard.probesOf(character);
  if (probes.length > 0) await shard.pagefind.preload(probes.join(' '));
  const { results } = await shard.pagefind.search(character);
  return hitsOf(shard, results, ({ words }) => words.length);
}

function hitsOf(
  shard: Shard,
  results: readonly PagefindResult[],
  count: (result: PagefindResult) => number,
): Map<string, Hit> {
  return new Map(
    results.map((result) => {
      const entry = shard.entries.get(result.id);
      if (entry === undefined)
        throw new Error(`Unknown record ${result.id}: index and list are of different builds`);
      const inHeadline = result.words.some((word) => word < entry.headlineTokens) ? 1 : 0;
      return [result.id, { entry, inHeadline, runs: Math.max(1, count(result)) }];
    }),
  );
}

function toSorted(numbers: readonly number[]): number[] {
  return numbers.toSorted((a, b) => a - b);
}
