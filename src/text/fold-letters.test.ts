import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldLetters } from './fold-letters.ts';

test.each([
  ['punctuation', '春耕，开始。', '春耕开始'],
  ['spaces', '春 耕\u3000开始', '春耕开始'],
  ['width and case', 'Ｎ95', 'n95'],
])('%s does not count', (_, one, other) => {
  expect(foldLetters(one).key).toBe(other);
});

test('each letter knows where it stands', () => {
  expect(foldLetters('“春” 耕')).toEqual({ key: '春耕', starts: [1, 4], ends: [2, 5] });
});

test('there is a place for each unit of any key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { key, starts, ends } = foldLetters(text);
      expect([starts.length, ends.length]).toEqual([key.length, key.length]);
      expect(starts.every((start, index) => start < (ends[index] ?? 0))).toBe(true);
    }),
  );
});
