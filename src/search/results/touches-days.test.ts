import { expect, test } from 'vitest';
import { touchesDays } from './touches-days.ts';

const interval = { earliest: '2022-04-29', latest: '2022-05-02' };

test.each([
  ['an open range', '', '', true],
  ['a range that holds it', '2022-04-01', '2022-05-31', true],
  ['a range that begins on its last day', '2022-05-02', '', true],
  ['a range that ends on its first day', '', '2022-04-29', true],
  ['a day inside it', '2022-05-01', '2022-05-01', true],
  ['a range before it', '2022-04-01', '2022-04-28', false],
  ['a range after it', '2022-05-03', '', false],
])('an interval and %s', (_, from, to, touches) => {
  expect(touchesDays(interval, { from, to })).toBe(touches);
});
