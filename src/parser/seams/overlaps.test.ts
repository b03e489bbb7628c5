import { describe, expect, test } from 'vitest';
import { findDoubled, overlapFinder } from './overlaps.ts';

describe('overlap finder', () => {
  test.each([
    ['解开缆绳,送第一批卖菜的乡亲', '送第一批卖菜的乡亲过河。', 9],
    ['送第一批卖菜的乡亲过河。', '送第一批卖菜的老人过河。', 0],
    ['疫情防控', '控期间网上教学实施方案', 0],
  ])('%s | %s repeat %i characters', (left, right, length) => {
    expect(overlapFinder([left, right])(0, 1)).toBe(length);
  });
});

describe('find doubled', () => {
  test.each([
    ['等着第一批卖菜的', '卖菜的乡亲过河。', 3],
    ['哪里浅,天天', '天天都要记在心里。', 0],
    ['全长1000', '1000米', 0],
    ['卖菜的', '卖菜', 0],
  ])('%s | %s double %i characters', (left, right, length) => expect(findDoubled(left, right)).toBe(length));
});
