import { expect, test } from 'vitest';
import { nearestDay } from './nearest-day.ts';

const days = ['01-03', '03-09', '12-20'];

test.each([
  ['the day itself', new Date(2021, 2, 9), '03-09'],
  ['a day before it', new Date(2021, 2, 20), '03-09'],
  ['a day of the next year', new Date(2021, 11, 30), '01-03'],
])('%s is nearest', (_, date, day) => {
  expect(nearestDay(days, date)).toBe(day);
});

test('an archive without days has none', () => {
  expect(nearestDay([], new Date(2021, 2, 9))).toBeUndefined();
});
