import { describe, expect, test } from 'vitest';
import { simplifiedCharacters } from '../index/simplified-characters.ts';
import { complicate, hasTraditional, mayBeTraditional, simplify } from './simplify.ts';

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
    ['之後', '之后'],
    ['於是', '于是'],
    ['徵求', '征求'],
    ['藉口', '借口'],
    ['著重介紹', '着重介绍'],
    ['甚麼', '什么'],
    ['瞭解情況', '了解情况'],
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

describe('complicate', () => {
  const table = simplifiedCharacters();

  test.each([
    ['书法展览', '書法展覽'],
    ['头发', '頭髮'],
    ['国民代表', '國民代表'],
    ['之后', '之後'],
  ])('%s is printed %s', (simplified, traditional) => {
    expect(complicate(simplified, table)).toContain(traditional);
  });

  test('a long text makes few readings', () => {
    expect(complicate('头发'.repeat(20), table).length).toBeLessThanOrEqual(8);
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

test('whatever has a simplified form may be traditional', () => {
  const table = simplifiedCharacters();
  const missed = Array.from({ length: table.length / 2 }, (_, at) => table.charAt(2 * at));
  expect(missed.filter((character) => !mayBeTraditional(character))).toEqual([]);
  expect(['书法展览', '以后', '怎样'].filter(mayBeTraditional)).toEqual([]);
});
