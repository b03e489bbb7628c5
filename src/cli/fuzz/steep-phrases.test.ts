import { expect, test } from 'vitest';
import { findSteepPhrases } from './steep-phrases.ts';

test('a cost in proportion to the length is not steep', () => {
  expect(findSteepPhrases(['问：市'], ({ length }) => length)).toEqual([]);
});

test('a cost that grows with the square of the lines is steep where lines are', () => {
  const lines = (page: string) => page.split('\n').length;
  const steep = findSteepPhrases(['问：市', '答：县'], (page) => page.length + lines(page) ** 2);
  expect(steep.map(({ phrase, gap }) => [phrase, gap])).toEqual([
    ['问：市', '\n'],
    ['问：市', '\n\n'],
    ['答：县', '\n'],
    ['答：县', '\n\n'],
  ]);
});

test('what is dear only at the beginning is not steep', () => {
  expect(findSteepPhrases(['问：市'], ({ length }) => (length > 10_000 ? 3 * length : length))).toEqual([]);
});
