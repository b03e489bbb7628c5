import { expect, test } from 'vitest';
import { toSimplified } from './to-simplified.ts';

test.each([
  ['靜態管理', '静态管理'],
  ['乾燥', '干燥'],
  ['乾隆皇后', '乾隆皇后'],
  ['後面', '后面'],
  ['裡程', '里程'],
  ['頭髮發現', '头发发现'],
  ['麵條', '面条'],
  ['餘額', '余额'],
])('%s becomes %s', async (traditional, simplified) => {
  expect(await toSimplified(traditional)).toBe(simplified);
});
