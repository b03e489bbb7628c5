import { expect, test } from 'vitest';
import { divideAtMarks, divideTerms } from './terms.ts';

test('wide spaces become plain ones', () => {
  expect(divideAtMarks('静态管理\u3000核酸检测')).toBe('静态管理 核酸检测');
});

test('so do marks between words, and those at the end go', () => {
  expect(divideAtMarks('静态管理，核酸检测！')).toBe('静态管理 核酸检测');
});

test.each(['静态管理', '静态管理 核酸检测', '\u3000静态管理', '静态管理！'])(
  '%j has nothing to divide',
  (query) => {
    expect(divideAtMarks(query)).toBe('');
  },
);

test.each(['甲\u00a0乙', '甲\u2003乙', '甲\u202f乙'])('%j falls into two terms', (query) =>
  expect(divideTerms(query).map(({ text }) => text)).toEqual(['甲', '乙']),
);

test('a stroke between words is read as OR', () =>
  expect(divideAtMarks('甲 | 乙|丙')).toBe('甲 OR 乙 OR 丙'));
