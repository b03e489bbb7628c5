import { expect, test } from 'vitest';
import { overlaps } from './span.ts';

test.each([
  ['meet in one character', { start: 2, end: 4 }, true],
  ['lie one in the other', { start: 0, end: 9 }, true],
  ['follow each other', { start: 3, end: 5 }, false],
  ['lie apart', { start: 5, end: 6 }, false],
])('ranges that %s: %o', (_, other, expected) => {
  const range = { start: 1, end: 3 };
  expect([overlaps(range, other), overlaps(other, range)]).toEqual([expected, expected]);
});
