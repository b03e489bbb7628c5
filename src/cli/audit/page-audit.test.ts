import { expect, test } from 'vitest';
import { auditPatiently } from './page-audit.ts';

/** Looks that find these scores one after another, and how many were taken. */
function looksAt(...scores: readonly number[]) {
  const taken: number[] = [];
  const look = async () => {
    const score = scores[taken.length] ?? 0;
    taken.push(score);
    return { scores: [{ category: 'performance', score }], losses: [] };
  };
  return { look, taken };
}

test('does not look again at a page that is full', async () => {
  const { look, taken } = looksAt(1, 0.5);
  await auditPatiently(look);
  expect(taken).toEqual([1]);
});

test('keeps the best of three looks', async () => {
  const { look } = looksAt(0.8, 0.9, 0.7, 1);
  expect((await auditPatiently(look)).scores[0]?.score).toBe(0.9);
});
