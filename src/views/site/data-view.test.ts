import { expect, test } from 'vitest';
import { daysCovered } from './data-view.ts';
import { inferredDate, printedDate } from '../../content/sample-archive.ts';

test('the days covered run from the first possible to the last possible', () =>
  expect(daysCovered([printedDate('2021-03-04'), inferredDate('2020-12-30', '2021-03-06')])).toBe(
    '2020-12-30/2021-03-06',
  ));
test('nothing covers no days', () => expect(daysCovered([])).toBeNull());
