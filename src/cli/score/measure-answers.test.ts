import { expect, test } from 'vitest';
import { measureAnswers, normalizedGain } from './measure-answers.ts';

const answer = (...ids: string[]) => ({ kind: '', query: '', ids, judged: { a: 2, b: 1 } });

test('gain is 1 in the best order, less in another, 0 without any', () => {
  expect(normalizedGain(answer('a', 'b'))).toBe(1);
  expect(normalizedGain(answer('b', 'a'))).toBeCloseTo(0.797, 3);
  expect(normalizedGain(answer('c'))).toBe(0);
});

test('first right, reciprocal rank and nothing found are means', () => {
  expect(measureAnswers('all', [answer('a'), answer('c', 'a'), answer()]).split(/\s+/u)).toMatchObject([
    '',
    'all',
    '3',
    '0.333',
    '0.500',
    expect.anything(),
    '0.333',
  ]);
});
