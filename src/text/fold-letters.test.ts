import { expect, test } from 'vitest';
import { foldLetters } from './fold-letters.ts';

test.each([
  ['punctuation', '春耕，开始。', '春耕开始'],
  ['spaces', '春 耕\u3000开始', '春耕开始'],
  ['width and case', 'Ｎ95', 'n95'],
])('%s does not count', (_, one, other) => {
  expect(foldLetters(one).key).toBe(other);
});
