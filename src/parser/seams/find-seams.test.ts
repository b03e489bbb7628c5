import { expect, test } from 'vitest';
import { findSeams } from './find-seams.ts';
import type { Candidate } from './list-candidates.ts';

const candidate = (from: number, to: number, score: number, isNext = false): Candidate => ({
  from,
  to,
  score,
  weight: score,
  evidence: [],
  overlap: 0,
  isNext,
});
const pairs = (candidates: readonly Candidate[], isLast = true) =>
  findSeams(candidates, isLast)
    .chosen.map(({ from, to }) => `${String(from)}>${String(to)}`)
    .sort();

test('each end and each beginning is used once, for the largest sum', () => {
  expect(pairs([candidate(0, 5, 3), candidate(1, 5, 2.5), candidate(0, 6, 2)])).toEqual(['0>6', '1>5']);
});

test('an end whose neighbour is taken waits for the next round', () => {
  expect(pairs([candidate(0, 5, 2, true), candidate(1, 5, 3), candidate(0, 6, 1)], false)).toEqual(['1>5']);
});

test('no text continues itself in a circle, and what it held is free for another', () => {
  expect(pairs([candidate(0, 1, 3), candidate(1, 0, 2), candidate(2, 0, 1)])).toEqual(['0>1', '2>0']);
});

test('an end waits only when its neighbour would suit it better', () => {
  expect(pairs([candidate(0, 5, 2, true), candidate(1, 5, 3), candidate(0, 6, 2)], false)).toEqual([
    '0>6',
    '1>5',
  ]);
});
