import { fold } from '../format/fold.ts';
import { foldLookalikes, lookalikeForms } from '../format/lookalikes.ts';
import type { Places, Row } from './read-rows.ts';
import type { Shard } from './open-shard.ts';

/** A shard in which characters that OCR confuses are the same: whatever forms a run takes, it is found in one go. */
export function tolerantShard(shard: Shard): Shard {
  const parts = new WeakMap<Row, readonly Row[]>();
  return {
    ...shard,
    rowOf: async (token) => {
      const rows = await Promise.all(lookalikeForms(token).map((form) => shard.rowOf(form)));
      const row = joinRows(rows);
      parts.set(row, rows);
      return row;
    },
    placesOf: async (row, wanted) => {
      const places = (parts.get(row) ?? [row]).map((part) => shard.placesOf(part, wanted));
      return joinPlaces(await Promise.all(places));
    },
    fieldsOf: async (ordinal) =>
      (await shard.fieldsOf(ordinal)).map(({ kind, text }) => ({ kind, text: foldLookalikes(fold(text)) })),
  };
}

function joinRows(rows: readonly Row[]): Row {
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (const [at, group] of row.groups.entries()) {
      counts.set(group, (counts.get(group) ?? 0) + (row.counts[at] ?? 0));
    }
  }
  const sorted = [...counts].toSorted(([one], [other]) => one - other);
  return {
    groups: sorted.map(([group]) => group),
    counts: sorted.map(([, count]) => count),
    places: { kind: 'none' },
  };
}

function joinPlaces(all: readonly Places[]): Places {
  const joined = new Map<number, readonly number[]>();
  for (const places of all) {
    for (const [group, at] of places) {
      joined.set(
        group,
        [...(joined.get(group) ?? []), ...at].toSorted((one, other) => one - other),
      );
    }
  }
  return joined;
}
