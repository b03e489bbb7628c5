import { expect, test } from 'vitest';
import { numberPairs } from './number-pairs.ts';

test('each pair of a text is given once, by the same number in every text', () => {
  const pairsOf = numberPairs();
  expect(pairsOf('渡口渡口')).toEqual([0, 1]);
  expect(pairsOf('口渡口')).toEqual([1, 0]);
});

test('characters parted by a mark are no pair', () => {
  expect(numberPairs()('渡，口')).toEqual([]);
});

test('numbers stay when there are more pairs than an ordinary page has', () => {
  const pairsOf = numberPairs();
  const many = Array.from({ length: 20_000 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');
  const numbers = pairsOf(many);
  expect(new Set(numbers).size).toBe(19_999);
  expect(pairsOf(many)).toEqual(numbers);
});
