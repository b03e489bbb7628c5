import { describe, expect, test } from 'vitest';
import { joinSpans, overlaps } from './span.ts';

test.each([
  ['meet in one character', { start: 2, end: 4 }, true],
  ['lie one in the other', { start: 0, end: 9 }, true],
  ['follow each other', { start: 3, end: 5 }, false],
  ['lie apart', { start: 5, end: 6 }, false],
])('ranges that %s: %o', (_, other, expected) => {
  const range = { start: 1, end: 3 };
  expect([overlaps(range, other), overlaps(other, range)]).toEqual([expected, expected]);
});

describe('spans are joined', () => {
  const spans = [
    { start: 4, end: 6 },
    { start: 0, end: 3 },
    { start: 1, end: 2 },
    { start: 2, end: 4 },
  ];
  test('where they overlap', () => {
    expect(joinSpans(spans, { touching: false })).toEqual([
      { start: 0, end: 4 },
      { start: 4, end: 6 },
    ]);
  });
  test('where they meet, when asked', () => {
    expect(joinSpans(spans, { touching: true })).toEqual([{ start: 0, end: 6 }]);
  });
});
