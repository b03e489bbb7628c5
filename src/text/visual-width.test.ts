import { expect, test } from 'vitest';
import { visualWidth } from './visual-width.ts';

test.each([
  ['春耕', 4],
  ['2022年', 6],
  ['忙,', 4],
])('%s is %i halves wide', (text, width) => {
  expect(visualWidth(text)).toBe(width);
});
