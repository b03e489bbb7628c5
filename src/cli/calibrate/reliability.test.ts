import { expect, test } from 'vitest';
import { reliability } from './reliability.ts';

const said = (confidence: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ confidence, isRight: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, isRight: false })),
];

test('statements that are right as often as was said have no error', () => {
  expect(reliability([...said(0.75, 3, 1), ...said(0.4, 2, 3)]).error).toBeCloseTo(0);
});

test('overconfidence is an error of its size', () => {
  const { error, bins, brier } = reliability(said(0.92, 1, 1));
  expect(error).toBeCloseTo(0.42);
  expect(brier).toBeCloseTo((0.08 ** 2 + 0.92 ** 2) / 2);
  expect(bins).toEqual([expect.objectContaining({ from: 0.9, to: 0.95, count: 2, right: 0.5 })]);
});
