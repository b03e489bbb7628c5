import { cutTokens } from './cut-tokens.ts';
import type { Group } from './read-row.ts';
import type { Shard } from './shard.ts';

/** Tokens that are asked for at once. Of a long run the first few nearly always leave nothing, or one article, to look at. */
const AT_ONCE = 4;

/** Where a key occurs in a shard, by document and kind of field; runs of it do not overlap. */
export async function findKey(shard: Shard, key: string): Promise<readonly Group[]> {
  const tokens = cutTokens(key);
  if (tokens.length === 1) return (await shard.rowOf(key)).map((group) => apart(group, [...key].length));
  let found: readonly Group[] | undefined;
  for (let start = 0; start < tokens.length && found?.length !== 0; start += AT_ONCE) {
    const some = tokens.slice(start, start + AT_ONCE);
    const rows = await Promise.all(some.map(({ token }) => shard.rowOf(token)));
    for (const [at, row] of rows.entries()) {
      const offset = some[at]?.offset ?? 0;
      found = found === undefined ? row : followed(found, row, offset);
    }
  }
  return (found ?? []).map((group) => apart(group, [...key].length));
}

/** The groups of `starts` with those places that the other token follows at a distance. */
function followed(starts: readonly Group[], others: readonly Group[], offset: number): Group[] {
  const places = new Map(others.map((group) => [groupKey(group), new Set(group.places)]));
  return starts.flatMap((group) => {
    const following = places.get(groupKey(group));
    const kept = group.places.filter((place) => following?.has(place + offset));
    return kept.length === 0 ? [] : [{ ...group, places: kept, count: kept.length }];
  });
}

function groupKey({ document, zone }: Group): number {
  return document * 8 + zone;
}

function apart(group: Group, length: number): Group {
  if (group.places.length === 0) return group;
  const places: number[] = [];
  for (const place of group.places) {
    const last = places.at(-1);
    if (last === undefined || place >= last + length) places.push(place);
  }
  return { ...group, places, count: places.length };
}
