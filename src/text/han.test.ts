import { expect, test } from 'vitest';
import { hanOf, hasHan, isHan } from './han.ts';

test.each([
  ['渡口', true, true, ['渡', '口']],
  ['渡口2号', true, false, ['渡', '口', '号']],
  ['𠮷', true, true, ['𠮷']],
  ['〇', true, true, ['〇']],
  ['，A1 ', false, false, []],
  ['', false, false, []],
])('%s', (text, some, only, characters) => {
  expect([hasHan(text), isHan(text), hanOf(text)]).toEqual([some, only, characters]);
});
