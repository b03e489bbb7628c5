import { expect, test } from 'vitest';
import { FIELD_ZONES } from './field-zones.ts';
import { zoned } from './zoned.ts';

test.each([...FIELD_ZONES.entries()])('a number comes back beside kind %i, %s', (zone) => {
  const both = zoned.of(4999, zone);
  expect([zoned.numberOf(both), zoned.zoneOf(both)]).toEqual([4999, zone]);
});
