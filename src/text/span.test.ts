import { describe, expect, test } from 'vitest';
import { clipSpan, holds, isWithin, overlaps, printedOffsets, trimSpan } from './span.ts';

const RANGE = { start: 1, end: 3 };

test.each([
  ['meet in one character', { start: 2, end: 4 }, true],
  ['lie one in the other', { start: 0, end: 9 }, true],
  ['follow each other', { start: 3, end: 5 }, false],
  ['lie apart', { start: 5, end: 6 }, false],
])('ranges that %s: %o', (_, other, expected) => {
  expect([overlaps(RANGE, other), overlaps(other, RANGE)]).toEqual([expected, expected]);
});

test('a range holds its first character and not its end', () =>
  expect([0, 1, 2, 3].map((at) => holds(RANGE, at))).toEqual([false, true, true, false]));

test.each([
  [{ start: 1, end: 3 }, true],
  [{ start: 2, end: 3 }, true],
  [{ start: 0, end: 3 }, false],
  [{ start: 1, end: 4 }, false],
])('%o lies within: %s', (inner, expected) => expect(isWithin(inner, RANGE)).toBe(expected));

test.each([
  [
    { start: 0, end: 2 },
    { start: 1, end: 2 },
  ],
  [
    { start: 2, end: 9 },
    { start: 2, end: 3 },
  ],
])('of %o the range has %o', (span, expected) => expect(clipSpan(span, RANGE)).toEqual(expected));

describe('trim span', () => {
  test('white space of both ends is cut off, what else the span has stays', () =>
    expect(trimSpan('甲 乙 丙\u3000', { start: 1, end: 6, role: 'body' })).toEqual([
      { start: 2, end: 5, role: 'body' },
    ]));
  test.each([
    ['blank', { start: 1, end: 3 }],
    ['empty', { start: 0, end: 0 }],
    ['inverted', { start: 4, end: 0 }],
  ])('of a span that is %s nothing is left', (_, span) => expect(trimSpan('甲  乙', span)).toEqual([]));
});

test('printed are all characters of a span but white space', () =>
  expect(printedOffsets('甲乙 \n丙丁', { start: 1, end: 5 })).toEqual([1, 4]));
