import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchHeaviest, type Pair } from './match-heaviest.ts';

const pair = (from: number, to: number, weight: number): Pair => ({ from, to, weight });
const sum = (pairs: readonly Pair[]) => pairs.reduce((total, { weight }) => total + weight, 0);
const show = (pairs: readonly Pair[]) => pairs.map(({ from, to }) => `${String(from)}>${String(to)}`).sort();

test('the strongest pair gives way when both ends find a place without it', () => {
  const { chosen } = matchHeaviest([pair(0, 5, 5), pair(1, 5, 4.9), pair(0, 6, 4)]);
  expect(show(chosen)).toEqual(['0>6', '1>5']);
});

test('an end is left open rather than given a worse sum', () => {
  const { chosen } = matchHeaviest([pair(0, 5, 5), pair(1, 5, 3), pair(0, 6, 1)]);
  expect(show(chosen)).toEqual(['0>5']);
});

test('a chain of rivals longer than the bound is cut short, and says so', () => {
  const chain = Array.from({ length: 300 }, (_, index) => [
    pair(index, index, 10),
    pair(index, index + 1, 10),
  ]);
  const { chosen, isHeaviest } = matchHeaviest([...chain.flat(), pair(300, 0, 100)]);
  expect(isHeaviest).toBe(false);
  expect(new Set(chosen.map(({ to }) => to)).size).toBe(chosen.length);
});

/** Weight of the best choice, by trying all. */
function heaviest(pairs: readonly Pair[], ends: readonly number[], taken: readonly number[] = []): number {
  const [end, ...others] = ends;
  if (end === undefined) return 0;
  const own = pairs.filter(({ from, to }) => from === end && !taken.includes(to));
  const given = own.map(({ to, weight }) => weight + heaviest(pairs, others, [...taken, to]));
  return Math.max(heaviest(pairs, others, taken), ...given);
}

const anyPairs = fc.uniqueArray(
  fc.record({
    from: fc.integer({ min: 0, max: 5 }),
    to: fc.integer({ min: 0, max: 6 }),
    weight: fc.double({ min: 0.1, max: 9, noNaN: true }),
  }),
  { maxLength: 24, selector: ({ from, to }) => `${String(from)}>${String(to)}` },
);

test('no other choice weighs more', () => {
  fc.assert(
    fc.property(anyPairs, (pairs) => {
      const { chosen, isHeaviest } = matchHeaviest(pairs);
      expect(isHeaviest).toBe(true);
      expect(new Set(chosen.map(({ from }) => from)).size).toBe(chosen.length);
      expect(new Set(chosen.map(({ to }) => to)).size).toBe(chosen.length);
      expect(sum(chosen)).toBeCloseTo(heaviest(pairs, [0, 1, 2, 3, 4, 5]), 9);
    }),
    { numRuns: 1000 },
  );
});
