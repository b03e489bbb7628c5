import { FIELD_ZONES } from '../field-zones.ts';
import { fold } from '../fold.ts';
import { zoned } from '../zoned.ts';
import type { Found } from './find-key.ts';
import type { Shard } from './shard.ts';

/** Where a key occurs in a few groups, found out by reading the texts themselves. */
export async function findInTexts(shard: Shard, key: string, groups: Iterable<number>): Promise<Found[]> {
  const found = await Promise.all(
    [...groups].map(async (group) => {
      const kind = FIELD_ZONES[zoned.zoneOf(group)];
      const fields = (await shard.fieldsOf(zoned.numberOf(group))).filter((field) => field.kind === kind);
      const count = fields.reduce((sum, { text }) => sum + fold(text).split(key).length - 1, 0);
      return { group, count };
    }),
  );
  return found.filter(({ count }) => count > 0);
}
