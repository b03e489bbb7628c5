import { expect, test } from 'vitest';
import { overlapFinder } from './overlap-finder.ts';

test.each([
  ['解开缆绳,送第一批卖菜的乡亲', '送第一批卖菜的乡亲过河。', 9],
  ['送第一批卖菜的乡亲过河。', '送第一批卖菜的老人过河。', 0],
  ['疫情防控', '控期间网上教学实施方案', 0],
])('%s | %s repeat %i characters', (left, right, length) => {
  expect(overlapFinder([left, right])(0, 1)).toBe(length);
});
