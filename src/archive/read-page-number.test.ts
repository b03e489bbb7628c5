import { expect, test } from 'vitest';
import { readPageNumber } from './read-page-number.ts';

test.each([
  ['第一版', 1],
  ['第十版', 10],
  ['第十二版', 12],
  ['第二十版', 20],
  ['第三十四版', 34],
  ['03版', 3],
  ['A2', 2],
])('%s is page %i', (printed, number) => {
  expect(readPageNumber(printed)).toBe(number);
});

test('words without a number have none', () => {
  expect(readPageNumber('今日头版')).toBeUndefined();
});
