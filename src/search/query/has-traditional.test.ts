import { expect, test } from 'vitest';
import { hasTraditional } from './has-traditional.ts';

test.each(['靜態管理', '鹤壁發展', '里裡'])('%s holds a traditional character', (text) => {
  expect(hasTraditional(text)).toBe(true);
});

test.each(['静态管理', 'N95口罩', '乾坤', '，。', 'かな'])('%s holds none', (text) => {
  expect(hasTraditional(text)).toBe(false);
});
