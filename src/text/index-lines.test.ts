import { expect, test } from 'vitest';
import { indexLines } from './index-lines.ts';

test('lines end at LF, CRLF and CR, and keep their raw offsets', () => {
  const text = '甲\r\n乙\n\n丙\r丁';
  expect(indexLines(text).lines.map(({ start, end }) => text.slice(start, end))).toEqual([
    '甲',
    '乙',
    '',
    '丙',
    '丁',
  ]);
});

test('every offset has the number of its line', () => {
  const { numberAt } = indexLines('甲乙\n\n丙');
  expect([0, 1, 2, 3, 4, 5].map(numberAt)).toEqual([1, 1, 1, 2, 3, 3]);
});
