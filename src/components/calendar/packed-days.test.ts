import { expect, test } from 'vitest';
import { packDays, unpackDays } from './packed-days.ts';

test.each([
  [['01-09', '03-12', '03-31'], '0109 031231'],
  [[], ''],
])('%j is %s, and comes back', (days, packed) => {
  expect(packDays(days)).toBe(packed);
  expect(unpackDays(packed)).toEqual(days);
});
