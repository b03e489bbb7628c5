import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCommonRuns } from './find-common-runs.ts';

const text = fc.string({ unit: fc.constantFrom(...'春夏秋冬'), maxLength: 120 });

test('a run is as long as the texts agree, and stands where it stands', () => {
  const run = '各队备足种子农具肥料';
  expect(findCommonRuns(`甲地${run}早种早收`, `乙方今年${run}抢收抢种`)).toEqual([
    { at: [2, 4], length: run.length },
  ]);
});

test('a passage that was moved is found in its new place', () => {
  const [first, second] = ['各队备足种子农具肥料', '社员都说今年要有好收成'];
  const runs = findCommonRuns(`${first}一${second}`, `${second}二${first}`);
  expect(runs).toEqual([
    { at: [first.length + 1, 0], length: second.length },
    { at: [0, second.length + 1], length: first.length },
  ]);
});

test('every run says the same in both texts, and no letter is in two', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const runs = findCommonRuns(one, other);
      for (const { at, length } of runs) {
        expect(one.slice(at[0], at[0] + length)).toBe(other.slice(at[1], at[1] + length));
      }
      for (const side of [0, 1] as const) {
        const letters = runs.flatMap(({ at, length }) =>
          Array.from({ length }, (_, offset) => at[side] + offset),
        );
        expect(new Set(letters).size).toBe(letters.length);
      }
    }),
  );
});

test('a text without end of one character takes no time without end', () => {
  const refrain = '好'.repeat(20_000);
  expect(findCommonRuns(refrain, refrain)).toEqual([]);
});
