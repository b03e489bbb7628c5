import { expect, test } from 'vitest';
import { hanBigrams } from './han-bigrams.ts';

test('pairs of neighbouring Han characters are counted, but not across punctuation', () => {
  expect([...hanBigrams('春耕忙,春耕')]).toEqual([
    ['春耕', 2],
    ['耕忙', 1],
  ]);
});
