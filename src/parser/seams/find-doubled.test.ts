import { expect, test } from 'vitest';
import { findDoubled } from './find-doubled.ts';

test.each([
  ['等着第一批卖菜的', '卖菜的乡亲过河。', 3],
  ['哪里浅,天天', '天天都要记在心里。', 0],
  ['全长1000', '1000米', 0],
  ['卖菜的', '卖菜', 0],
])('%s | %s double %i characters', (left, right, length) => expect(findDoubled(left, right)).toBe(length));
