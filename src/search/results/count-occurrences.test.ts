import { expect, test } from 'vitest';
import type { Phrase } from '../query/query-node.ts';
import { countOccurrences } from './count-occurrences.ts';

const isExact = (...keys: readonly string[]): boolean =>
  countOccurrences(
    [],
    keys.map((key): Phrase => ({ type: 'phrase', key, fields: [], isTolerant: false, near: null })),
  ).isExact;

test.each([
  ['one phrase', ['疫情'], true],
  ['phrases without a common end', ['疫情', '防控'], true],
  ['one inside the other', ['疫情防控', '情防'], false],
  ['one that begins as the other ends', ['疫情', '情况'], false],
  ['one character of a phrase', ['疫', '疫情'], false],
])('%s', (_, keys, expected) => {
  expect(isExact(...keys)).toBe(expected);
  expect(isExact(...keys.toReversed())).toBe(expected);
});
