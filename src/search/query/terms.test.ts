import { expect, test } from 'vitest';
import { divideAtMarks } from './terms.ts';

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
