import { expect, test } from 'vitest';
import { listDays } from './list-days.ts';

test('an interval is all of its days, over the end of a month', () =>
  expect(listDays({ earliest: '2020-02-28', latest: '2020-03-01' })).toEqual([
    '2020-02-28',
    '2020-02-29',
    '2020-03-01',
  ]));

test('a date that is open by years is listed on its first day only', () =>
  expect(listDays({ earliest: '1949-07-20', latest: '2026-07-26' })).toEqual(['1949-07-20']));
