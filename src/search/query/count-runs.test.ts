import { expect, test } from 'vitest';
import { countRuns } from './count-runs.ts';

test.each([
  [[3, 4, 5, 9, 10], 2, 2],
  [[3, 4, 5, 6], 2, 2],
  [[3, 5, 7], 2, 0],
  [[3, 5, 7], 1, 3],
  [[], 1, 0],
])('%j holds stretches of %i: %i', (numbers, length, runs) => {
  expect(countRuns(numbers, length)).toBe(runs);
});
