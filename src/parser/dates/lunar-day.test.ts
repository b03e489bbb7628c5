import { expect, test } from 'vitest';
import { dayNumber } from '../../text/days.ts';
import { toLunarDay } from './lunar-day.ts';

test.each([
  ['New Year', { year: 2020, month: 1, day: 25 }, { month: 1, day: 1, isLeap: false }],
  ['the Lantern Festival', { year: 2020, month: 2, day: 8 }, { month: 1, day: 15, isLeap: false }],
  ['Mid-Autumn', { year: 2021, month: 9, day: 21 }, { month: 8, day: 15, isLeap: false }],
  ['a day in a leap month', { year: 2020, month: 5, day: 25 }, { month: 4, day: 3, isLeap: true }],
])('%s', (_, civil, lunar) => expect(toLunarDay(dayNumber(civil) ?? 0)).toEqual(lunar));
