import { expect, test } from 'vitest';
import { dropWrapSpaces } from './drop-wrap-spaces.ts';
import { splitLines } from './split-lines.ts';

const drop = (raw: string) => dropWrapSpaces(splitLines(raw)).map(({ text }) => text);
const WRAPPED = '罗水生今年六十八岁在渡 口撑船整整四十年清晨五 点照例解开缆绳送第一批 卖菜的乡亲过河。';

test('spaces at equal distances are the ends of printed lines', () => {
  expect(drop(WRAPPED)).toEqual([
    '罗水生今年六十八岁在渡口撑船整整四十年清晨五点照例解开缆绳送第一批卖菜的乡亲过河。',
  ]);
});

test('the space between the clauses of a headline is printed', () => {
  expect(drop(`抢农时 保春播\n${WRAPPED}`)[0]).toBe('抢农时 保春播');
});

test('the spaces of a signature stand between names', () => {
  expect(drop(`□本报记者 沈一舟 通讯员 何田 许小禾\n${WRAPPED}`)[0]).toBe(
    '□本报记者 沈一舟 通讯员 何田 许小禾',
  );
});
