import { expect, test } from 'vitest';
import { pattern, patternOf } from './pattern.ts';

test('backslashes stand as in a literal, and parts may be patterns', () => {
  const name = '\\p{Script=Han}{2,4}';
  const signature = pattern`^(?:记者\s)?${name}$`;
  expect(
    ['记者 王嘉晨', '记者\n王𠮷', '记者王嘉晨一二', '记者 ab'].map((text) => signature.test(text)),
  ).toEqual([true, true, false, false]);
});

test('Han characters are those of Unicode, alone, in a class and outside one', () => {
  const isSame = (character: string): boolean => {
    const expected = /^\p{Script=Han}$/u.test(character);
    return (
      pattern`^\p{Script=Han}$`.test(character) === expected &&
      pattern`^[a\]\p{Script=Han}]$`.test(character) === (expected || /^[a\]]$/u.test(character)) &&
      pattern`^\[?[^\p{Script=Han}]$`.test(character) !== expected
    );
  };
  const others = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).filter(
    (character) => !/[\p{Cn}\p{Cs}\u{16fe0}-\u{16fff}]/u.test(character) && !isSame(character),
  );
  expect(others).toEqual([]);
});

test('a pattern may have flags', () =>
  expect('王一、李二'.match(patternOf('\\p{Script=Han}{2}', 'gu'))).toEqual(['王一', '李二']));
