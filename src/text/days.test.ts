import { describe, expect, test } from 'vitest';
import { dayNumber, formatDay, lastDayOfMonth, parseDay, weekday } from './days.ts';

describe('a day number', () => {
  test.each([
    ['1970-01-01', { year: 1970, month: 1, day: 1 }, 0, 4],
    ['1969-12-31', { year: 1969, month: 12, day: 31 }, -1, 3],
    ['1949-10-01', { year: 1949, month: 10, day: 1 }, -7397, 6],
    ['2020-02-29', { year: 2020, month: 2, day: 29 }, 18_321, 6],
    ['2022-05-15', { year: 2022, month: 5, day: 15 }, 19_127, 0],
  ])('%s', (iso, day, number, name) => {
    expect(dayNumber(day)).toBe(number);
    expect(parseDay(iso)).toBe(number);
    expect(formatDay(number)).toBe(iso);
    expect(weekday(number)).toBe(name);
  });

  test('a day that the calendar does not have has none', () => {
    expect(dayNumber({ year: 2021, month: 2, day: 29 })).toBeUndefined();
    expect(dayNumber({ year: 2021, month: 13, day: 1 })).toBeUndefined();
    expect(dayNumber({ year: 2021, month: 4, day: 0 })).toBeUndefined();
    expect(parseDay('2021-13-01')).toBeNaN();
    expect(parseDay('')).toBeNaN();
  });
});

test.each([
  [2020, 2, '2020-02-29'],
  [2021, 2, '2021-02-28'],
  [2021, 12, '2021-12-31'],
])('the last day of month %i-%i is %s', (year, month, day) => {
  expect(formatDay(lastDayOfMonth({ year, month }))).toBe(day);
});
