import { expect, test } from 'vitest';
import { readDigits, readTens } from './chinese-numbers.ts';

test.each([
  ['二〇二一', 2021],
  ['二○一〇', 2010],
  ['一九零八', 1908],
  ['', NaN],
  ['二千', NaN],
])('%s, digit by digit', (text, value) => expect(readDigits(text)).toBe(value));

test.each([
  ['九', 9],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['一十四', 14],
  ['三十一', 31],
  ['廿', 20],
  ['廿三', 23],
  ['一二', NaN],
  ['百', NaN],
])('%s, with its tens', (text, value) => expect(readTens(text)).toBe(value));
