import { expect, test } from 'vitest';
import { ascending } from './ascending.ts';

test('strings stand in the order of their code units, whatever a locale says', () => {
  expect(['b', 'a', 'B', '乙', '丁', 'a'].toSorted(ascending)).toEqual(['B', 'a', 'a', 'b', '丁', '乙']);
});

test('numbers stand by size', () => {
  expect([10, 9, -1].toSorted(ascending)).toEqual([-1, 9, 10]);
});
