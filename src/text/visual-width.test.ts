import { expect, test } from 'vitest';
import { visualWidth } from './visual-width.ts';

test.each([
  ['春耕', 4],
  ['2022年', 6],
  ['忙,', 4],
  ['a-b/c~d*e+f 1.2%', 16],
])('%s is %i halves wide', (text, width) => {
  expect(visualWidth(text)).toBe(width);
});
