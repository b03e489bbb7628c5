import { expect, test } from 'vitest';
import { groupAdjacent } from './group-adjacent.ts';

test('an item joins the group before it, or begins one', () => {
  const belongs = (item: number, group: readonly number[]) => item - (group.at(-1) ?? 0) === 1;
  expect(groupAdjacent([1, 2, 5, 6, 7, 3], belongs)).toEqual([[1, 2], [5, 6, 7], [3]]);
  expect(groupAdjacent([], belongs)).toEqual([]);
});
