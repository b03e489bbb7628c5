import { FIELD_ZONES } from '../field-zones.ts';
import { findKey } from './find-key.ts';
import type { Hit } from './hit.ts';
import type { Shard } from './shard.ts';

/** The articles of one shard that hold all phrases, newest first. */
export async function searchShard(shard: Shard, phrases: readonly string[]): Promise<Hit[]> {
  const [first = new Map(), ...others] = await Promise.all(
    phrases.map((phrase) => findPhrase(shard, phrase)),
  );
  const matches = others.reduce(inBoth, first);
  const documents = [...matches].toSorted(([one], [other]) => one - other);
  return Promise.all(
    documents.map(async ([document, match]) => ({ ...match, entry: await shard.entryOf(document) })),
  );
}

/** By document, how a phrase stands in it. */
type Matches = ReadonlyMap<number, Omit<Hit, 'entry'>>;

const HEADLINE = FIELD_ZONES.indexOf('headline');
const SIGNATURE = FIELD_ZONES.indexOf('signature');

async function findPhrase(shard: Shard, phrase: string): Promise<Matches> {
  const groups = Map.groupBy(await findKey(shard, phrase), ({ document }) => document);
  return new Map(
    [...groups].map(([document, zones]) => {
      // A signature repeats what stands in the byline already.
      const shown = zones.filter(({ zone }) => zone !== SIGNATURE);
      const runs = shown.reduce((sum, { count }) => sum + count, 0);
      const inHeadline = zones.some(({ zone }) => zone === HEADLINE) ? 1 : 0;
      return [document, { inHeadline, runs: Math.max(1, runs) }];
    }),
  );
}

function inBoth(some: Matches, others: Matches): Matches {
  const both = [...some].flatMap(([document, match]) => {
    const other = others.get(document);
    if (other === undefined) return [];
    const { inHeadline, runs } = match;
    return [[document, { inHeadline: inHeadline + other.inHeadline, runs: runs + other.runs }] as const];
  });
  return new Map(both);
}
