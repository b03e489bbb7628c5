import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldEach, foldLetters, lettersIn } from './folding.ts';
import { FIRST_HAN, LAST_HAN } from './han.ts';

describe('fold letters', () => {
  test.each([
    ['punctuation', '春耕，开始。', '春耕开始'],
    ['spaces', '春 耕\u3000开始', '春耕开始'],
    ['width and case', 'Ｎ95', 'n95'],
  ])('%s does not count', (_, one, other) => {
    expect([foldLetters(one).key, lettersIn(one)]).toEqual([other, other]);
  });
  test('the key is the same with and without the way back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(lettersIn(text)).toBe(foldLetters(text).key);
      }),
    );
    const block = Array.from({ length: LAST_HAN - FIRST_HAN + 1 }, (_, at) =>
      String.fromCodePoint(FIRST_HAN + at),
    );
    expect(lettersIn(block.join(''))).toBe(foldLetters(block.join('')).key);
  });
});

describe('fold each', () => {
  const upper = (character: string) => (character === ' ' ? '' : character.toUpperCase());

  test('each unit of the key knows which characters it comes from', () => {
    expect(foldEach('𠮷 ß', upper)).toEqual({ key: '𠮷SS', starts: [0, 0, 3, 3], ends: [2, 2, 4, 4] });
  });

  test('there is a place for each unit of any key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { key, starts, ends } = foldEach(text, upper);
        expect([starts.length, ends.length]).toEqual([key.length, key.length]);
        expect(starts.every((start, index) => start < (ends[index] ?? 0))).toBe(true);
      }),
    );
  });
});
