import { FIELD_ZONES, numberWithZone } from '../format/field-zones.ts';
import { fold } from '../format/fold.ts';
import { hasPlaces } from '../format/tokens.ts';
import type { Span } from '../../text/span.ts';
import { keepNear } from './keep-near.ts';
import type { Shard } from './open-shard.ts';
import type { Neighbour } from './query-node.ts';
import type { Places, Row } from './read-rows.ts';

/** How often a key stands in one kind of field of one document. */
export interface KeyCount {
  readonly group: number;
  readonly count: number;
}

/** Tokens looked up at once. Of a long run the first few nearly always leave one article or none. */
const TOKENS_AT_ONCE = 4;
/** Rows whose places are read at once, the rarest first: two leave little for the others to decide. */
const PLACES_AT_ONCE = 2;
/** Reading this many articles is cheaper than one more file of places, because the texts of hits are shown anyway. */
const READ_FOR_A_FILE = 2;
/** The most articles to read at once. */
const MOST_READ = 10;

/** Where a key occurs in the wanted kinds of fields of a shard; no kinds are all. Runs of three and more do not overlap. */
export async function findKey(shard: Shard, key: string, zones: readonly number[]): Promise<KeyCount[]> {
  const isWanted = (group: number): boolean => isInZones(group, zones);
  const tokens = everySecondFirst(cutTokens(key));
  if (tokens.length === 1) return wholeRow(await shard.rowOf(key), isWanted);
  /** Where the key may begin, once places are read. */
  let starts: Places | undefined;
  for (let at = 0; at < tokens.length; at += TOKENS_AT_ONCE) {
    const rows = await Promise.all(tokens.slice(at, at + TOKENS_AT_ONCE).map((token) => rowAt(shard, token)));
    let groups = commonGroups(rows, starts).filter(isWanted);
    const rarestFirst = rows.toSorted((a, b) => a.row.groups.length - b.row.groups.length);
    for (let next = 0; next < rows.length; next += PLACES_AT_ONCE) {
      const files = 2 * tokens.length - Math.min(at + TOKENS_AT_ONCE, tokens.length) - at - next;
      if (groups.length <= Math.min(MOST_READ, READ_FOR_A_FILE * files))
        return findInTexts(shard, key, groups);
      starts = await keepPossibleStarts(
        shard,
        rarestFirst.slice(next, next + PLACES_AT_ONCE),
        groups,
        starts,
      );
      groups = [...starts.keys()];
    }
  }
  return [...(starts ?? [])].map(([group, places]) => ({
    group,
    count: withoutOverlaps(places, [...key].length).length,
  }));
}

/** Neighbouring tokens occur in much the same documents; tokens further apart narrow them down faster. */
function everySecondFirst(tokens: readonly TokenAt[]): TokenAt[] {
  return [0, 1].flatMap((odd) => tokens.filter((_, at) => at % 2 === odd));
}

function wholeRow({ groups, counts }: Row, isWanted: (group: number) => boolean): KeyCount[] {
  return groups
    .map((group, at) => ({ group, count: counts[at] ?? 0 }))
    .filter(({ group }) => isWanted(group));
}

interface RowAt {
  readonly row: Row;
  readonly offset: number;
}

async function rowAt(shard: Shard, { token, offset }: TokenAt): Promise<RowAt> {
  return { row: await shard.rowOf(token), offset };
}

/** The groups that are in all rows, and among the starts if there are any yet. */
function commonGroups(rows: readonly RowAt[], starts: Places | undefined): number[] {
  const known = starts === undefined ? [] : [new Set(starts.keys())];
  const all = [...known, ...rows.map(({ row }) => new Set(row.groups))];
  const [rarest = new Set<number>(), ...others] = all.toSorted((a, b) => a.size - b.size);
  return [...rarest].filter((group) => others.every((other) => other.has(group)));
}

/** Those starts in the groups at which each row has its token, at its distance. */
async function keepPossibleStarts(
  shard: Shard,
  rows: readonly RowAt[],
  groups: readonly number[],
  starts: Places | undefined,
): Promise<Places> {
  const wanted = new Set(groups);
  const places = await Promise.all(
    rows.map(async ({ row, offset }) => ({ offset, of: await shard.placesOf(row, wanted) })),
  );
  let left = starts;
  for (const { offset, of } of places) left = startsWithToken(groups, left, of, offset);
  return left ?? new Map();
}

function startsWithToken(
  groups: readonly number[],
  starts: Places | undefined,
  places: Places,
  offset: number,
): Places {
  const kept = new Map<number, readonly number[]>();
  for (const group of groups) {
    const possible = (places.get(group) ?? []).map((place) => place - offset);
    const left = starts === undefined ? possible : inBoth(starts.get(group) ?? [], possible);
    if (left.length > 0) kept.set(group, left);
  }
  return kept;
}

/** What two rising lists have in common. */
function inBoth(some: readonly number[], others: readonly number[]): number[] {
  const both: number[] = [];
  let at = 0;
  for (const number of some) {
    while ((others[at] ?? Infinity) < number) at += 1;
    if (others[at] === number) both.push(number);
  }
  return both;
}

/** Where a key occurs in a few groups, found out by reading the texts themselves. */
async function findInTexts(shard: Shard, key: string, groups: Iterable<number>): Promise<KeyCount[]> {
  const found = await Promise.all(
    [...groups].map(async (group) => {
      const kind = FIELD_ZONES[numberWithZone.zoneOf(group)];
      const fields = (await shard.fieldsOf(numberWithZone.numberOf(group))).filter(
        (field) => field.kind === kind,
      );
      const count = fields.reduce((sum, { text }) => sum + fold(text).split(key).length - 1, 0);
      return { group, count };
    }),
  );
  return found.filter(({ count }) => count > 0);
}

/** A token of a run, and how many characters behind its start it stands. */
interface TokenAt {
  readonly token: string;
  readonly offset: number;
}

/** The fewest tokens that pin a run down: its pairs side by side, the last one overlapping when the number is odd. */
function cutTokens(key: string): TokenAt[] {
  const characters = [...key];
  if (!hasPlaces(key)) return [{ token: key, offset: 0 }];
  const last = characters.length - 2;
  const offsets = Array.from({ length: Math.ceil(characters.length / 2) }, (_, at) => Math.min(2 * at, last));
  return offsets.map((offset) => ({ token: characters.slice(offset, offset + 2).join(''), offset }));
}

/** Of the runs of one length that begin at rising places, the first and then each that does not overlap the one before. */
function withoutOverlaps(starts: readonly number[], length: number): Span[] {
  const runs: Span[] = [];
  let free = -Infinity;
  for (const start of starts) {
    if (start < free) continue;
    free = start + length;
    runs.push({ start, end: free });
  }
  return runs;
}

/** How often a key stands near another; both have two characters or more, because the index has no places of single ones. */
export async function findNear(
  shard: Shard,
  key: string,
  near: Neighbour,
  zones: readonly number[],
): Promise<KeyCount[]> {
  const keys = [key, near.key];
  const rows = await Promise.all(
    keys.map((one) => Promise.all(cutTokens(one).map((token) => rowAt(shard, token)))),
  );
  const groups = commonGroups(rows.flat(), undefined).filter((group) => isInZones(group, zones));
  const [starts = new Map<number, readonly number[]>(), others] = await Promise.all(
    rows.map((of) => keepPossibleStarts(shard, of, groups, undefined)),
  );
  const counts = [...starts].map(([group, places]) => {
    const runs = withoutOverlaps(places, [...key].length);
    const neighbours = withoutOverlaps(others?.get(group) ?? [], [...near.key].length);
    return { group, count: keepNear(runs, neighbours, near.within).length };
  });
  return counts.filter(({ count }) => count > 0);
}

/** No zones are all. */
function isInZones(group: number, zones: readonly number[]): boolean {
  return zones.length === 0 || zones.includes(numberWithZone.zoneOf(group));
}
