import { describe, expect, test } from 'vitest';
import { simplifiedCharacters } from '../index/simplified-characters.ts';
import { hasTraditional, simplify } from './simplify.ts';

describe('simplify', () => {
  const table = simplifiedCharacters();

  test.each([
    ['靜態管理', '静态管理'],
    ['乾燥', '干燥'],
    ['乾隆皇后時', '乾隆皇后时'],
    ['後面', '后面'],
    ['裡程', '里程'],
    ['頭髮發現', '头发发现'],
    ['麵條', '面条'],
    ['餘額', '余额'],
    ['著書', '著书'],
  ])('%s is also %s', (traditional, simplified) => {
    expect(simplify(traditional, table)).toContain(simplified);
  });

  test('what has one form only is one reading', () => {
    expect(simplify('靜態管理', table)).toEqual(['静态管理']);
    expect(simplify('静态管理', table)).toEqual([]);
  });

  test('a text full of doubtful characters makes few readings', () => {
    expect(simplify('乾著'.repeat(20), table).length).toBeLessThanOrEqual(8);
  });
});

describe('has traditional', () => {
  test.each(['靜態管理', '鹤壁發展', '里裡'])('%s holds a traditional character', (text) => {
    expect(hasTraditional(text)).toBe(true);
  });

  test.each(['静态管理', 'N95口罩', '乾坤', '，。', 'かな'])('%s holds none', (text) => {
    expect(hasTraditional(text)).toBe(false);
  });
});
