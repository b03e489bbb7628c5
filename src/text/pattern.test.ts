import { expect, test } from 'vitest';
import { pattern } from './pattern.ts';

test('backslashes stand as in a literal, and parts may be patterns', () => {
  const name = '\\p{Script=Han}{2,4}';
  expect(pattern`^(?:记者\s)?${name}$`).toEqual(/^(?:记者\s)?\p{Script=Han}{2,4}$/u);
});
