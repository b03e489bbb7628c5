import { expect, test } from 'vitest';
import { FIELD_ZONES, numberWithZone } from './field-zones.ts';

test.each([...FIELD_ZONES.entries()])('a number comes back beside kind %i, %s', (zone) => {
  const both = numberWithZone.of(4999, zone);
  expect([numberWithZone.numberOf(both), numberWithZone.zoneOf(both)]).toEqual([4999, zone]);
});
