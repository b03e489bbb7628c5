import { cutTokens } from './cut-tokens.ts';
import type { TokenAt } from './cut-tokens.ts';
import { findInTexts } from './find-in-texts.ts';
import type { Places } from './read-places.ts';
import type { Row } from './row.ts';
import type { Shard } from './shard.ts';

/** How often a key stands in one kind of field of one document; the group is document × 8 + number of the kind. */
export interface Found {
  readonly group: number;
  readonly count: number;
}

/** Tokens that are asked for at once. Of a long run the first few nearly always leave nothing, or one article, to look at. */
const AT_ONCE = 4;
/** Rows whose places are asked for at once, the rarest first: these two leave little of what the others are needed for. */
const PLACES_AT_ONCE = 2;
/** So few documents are quicker read than looked up in further rows. */
const MOST_READ = 3;

/** Where a key occurs in the wanted kinds of fields of a shard; no kinds are all. Of a longer key runs do not overlap. */
export async function findKey(shard: Shard, key: string, zones: readonly number[]): Promise<Found[]> {
  const isWanted = (group: number): boolean => zones.length === 0 || zones.includes(group & 0b111);
  const tokens = cutTokens(key);
  if (tokens.length === 1) return wholeRow(await shard.rowOf(key), isWanted);
  let starts: Places | undefined;
  for (let at = 0; at < tokens.length; at += AT_ONCE) {
    if (starts !== undefined && starts.size <= MOST_READ) return findInTexts(shard, key, starts.keys());
    const rows = await Promise.all(tokens.slice(at, at + AT_ONCE).map((token) => rowAt(shard, token)));
    starts = await narrow(shard, rows, starts, isWanted);
    if (starts.size === 0) return [];
  }
  return [...(starts ?? [])].map(([group, places]) => ({ group, count: apart(places, [...key].length) }));
}

function wholeRow({ groups, counts }: Row, isWanted: (group: number) => boolean): Found[] {
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

/** Those starts of a run at which all rows have their token, each at its distance. Places are read only where all rows meet. */
async function narrow(
  shard: Shard,
  rows: readonly RowAt[],
  before: Places | undefined,
  isWanted: (group: number) => boolean,
): Promise<Places> {
  const known = before === undefined ? [] : [new Set(before.keys())];
  const [first = new Set<number>(), ...others] = [
    ...known,
    ...rows.map(({ row }) => new Set(row.groups)),
  ].toSorted((a, b) => a.size - b.size);
  let groups = new Set([...first].filter((group) => isWanted(group) && others.every((of) => of.has(group))));
  let starts = before;
  const rarestFirst = rows.toSorted((a, b) => a.row.groups.length - b.row.groups.length);
  for (let at = 0; at < rarestFirst.length && groups.size > 0; at += PLACES_AT_ONCE) {
    const some = rarestFirst.slice(at, at + PLACES_AT_ONCE);
    const wanted = groups;
    const places = await Promise.all(some.map(({ row }) => shard.placesOf(row, wanted)));
    for (const [index, { offset }] of some.entries()) {
      starts = startsWith(starts, places[index] ?? new Map(), offset, groups);
    }
    groups = new Set(starts?.keys());
  }
  return groups.size === 0 ? new Map() : (starts ?? new Map());
}

function startsWith(
  starts: Places | undefined,
  places: Places,
  offset: number,
  groups: ReadonlySet<number>,
): Places {
  const kept = new Map<number, readonly number[]>();
  for (const group of groups) {
    const following = new Set(places.get(group)?.map((place) => place - offset));
    const left =
      starts === undefined
        ? [...following]
        : (starts.get(group) ?? []).filter((start) => following.has(start));
    if (left.length > 0) kept.set(group, left);
  }
  return kept;
}

/** How many of the runs at rising places do not overlap. */
function apart(places: readonly number[], length: number): number {
  let count = 0;
  let free = 0;
  for (const place of places) {
    if (place < free) continue;
    count += 1;
    free = place + length;
  }
  return count;
}
