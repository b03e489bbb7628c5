import type { SearchEntry } from '../format/entries.ts';
import { FIELD_ZONES, numberWithZone } from '../format/field-zones.ts';
import { findKey, findNear } from './find-key.ts';
import type { Shard } from './open-shard.ts';
import { foldPhrase, type Phrase, type QueryNode } from './query-node.ts';
import type { Hit } from './search-answer.ts';
import { tolerantShard } from './tolerant-shard.ts';

/** The hits of one shard; none, and incomplete, when a file failed to load. */
export interface ShardAnswer {
  readonly hits: readonly Hit[];
  readonly isComplete: boolean;
}

/** Searches one shard for a query. Never rejects: a failure makes the answer incomplete. */
export async function askShard(shard: Shard, root: QueryNode): Promise<ShardAnswer> {
  try {
    return { hits: await searchShard(shard, root), isComplete: true };
  } catch (problem) {
    console.error(problem);
    return { hits: [], isComplete: false };
  }
}

/** The articles of one shard that a query finds, newest first. */
async function searchShard(shard: Shard, root: QueryNode): Promise<Hit[]> {
  const [matches, entries] = await Promise.all([findMatches(shard, root), shard.entries()]);
  const documents = [...matches].toSorted(([one], [other]) => one - other);
  return documents.map(([document, match]) => ({ ...match, entry: entryAt(entries, document) }));
}

function entryAt(entries: readonly SearchEntry[], ordinal: number): SearchEntry {
  const entry = entries[ordinal];
  if (entry === undefined) throw new RangeError(`Failed to find article ${ordinal}`);
  return entry;
}

type Match = Omit<Hit, 'entry'>;
/** By document, how it matches. */
type Matches = ReadonlyMap<number, Match>;

const HEADLINE = FIELD_ZONES.indexOf('headline');
const SIGNATURE = FIELD_ZONES.indexOf('signature');

async function findMatches(shard: Shard, node: QueryNode): Promise<Matches> {
  if (node.type === 'phrase') return findPhrase(shard, node);
  const [first = new Map<number, Match>(), ...others] = await findEach(shard, node.of);
  if (node.type === 'any') return others.reduce(inEither, first);
  const excluded = await findEach(shard, node.not);
  return excluded.reduce(onlyInFirst, others.reduce(inBoth, first));
}

function findEach(shard: Shard, nodes: readonly QueryNode[]): Promise<Matches[]> {
  return Promise.all(nodes.map((node) => findMatches(shard, node)));
}

async function findPhrase(shard: Shard, phrase: Phrase): Promise<Matches> {
  if (!phrase.isTolerant) return findForm(shard, phrase);
  const [typed, anyForm] = await Promise.all([
    findForm(shard, phrase),
    findForm(tolerantShard(shard), foldPhrase(phrase)),
  ]);
  return new Map(
    [...anyForm].map(([document, match]) => [document, { ...match, isExact: typed.has(document) }]),
  );
}

async function findForm(shard: Shard, { key, fields, near }: Phrase): Promise<Matches> {
  const zones = fields.map((field) => FIELD_ZONES.indexOf(field));
  const matches = new Map<number, Match>();
  const counts = near === null ? findKey(shard, key, zones) : findNear(shard, key, near, zones);
  for (const { group, count } of await counts) {
    const [document, zone] = [numberWithZone.numberOf(group), numberWithZone.zoneOf(group)];
    const { inHeadline, runs } = matches.get(document) ?? NO_MATCH;
    // A signature repeats what stands in the byline already.
    const shown = zone === SIGNATURE ? 0 : count;
    matches.set(document, {
      inHeadline: zone === HEADLINE ? 1 : inHeadline,
      runs: runs + shown,
      isExact: true,
    });
  }
  return matches;
}

const NO_MATCH: Match = { inHeadline: 0, runs: 0, isExact: true };

function inBoth(some: Matches, others: Matches): Matches {
  return joinMatches(some, others, (one, other) => one && other);
}

function inEither(some: Matches, others: Matches): Matches {
  const both = joinMatches(some, others, (one, other) => one || other);
  return new Map([...some, ...others, ...both]);
}

/** The documents that both hold; whether it is exact follows from both. */
function joinMatches(
  some: Matches,
  others: Matches,
  areExact: (one: boolean, other: boolean) => boolean,
): Matches {
  const both = [...some].flatMap(([document, one]) => {
    const other = others.get(document);
    if (other === undefined) return [];
    const isExact = areExact(one.isExact, other.isExact);
    return [
      [
        document,
        { inHeadline: one.inHeadline + other.inHeadline, runs: one.runs + other.runs, isExact },
      ] as const,
    ];
  });
  return new Map(both);
}

function onlyInFirst(some: Matches, others: Matches): Matches {
  return new Map([...some].filter(([document]) => !others.has(document)));
}
