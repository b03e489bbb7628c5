import { expect, test } from 'vitest';
import { scoreStructure } from './score-pages.ts';

const source = '甲的标题\n\n清晨五点，罗水生照例解开缆绳，送第一批\n\n卖菜的乡亲过河去了。河水清清。\n';
const expected = [
  '1 headline | 甲的标题',
  '1 body | 清晨五点，罗水生照例解开缆绳，送第一批卖菜的乡亲过河去了。河水清清。',
];
const measureOf = (name: string, parsed: readonly string[]) =>
  scoreStructure([{ name: 'p', source, expected, parsed }]).find((one) => one.name === name);

test('a page as expected has all its boundaries, followers and seams', () => {
  expect(scoreStructure([{ name: 'p', source, expected, parsed: expected }])).toEqual([
    { name: 'boundaries', expected: 1, parsed: 1, same: 1 },
    { name: 'order', expected: 1, parsed: 1, same: 1 },
    { name: 'seams', expected: 1, parsed: 1, same: 1 },
  ]);
});

test('an article cut in two has a boundary too many and a seam too few', () => {
  const parsed = [
    '1 headline | 甲的标题',
    '1 body | 清晨五点，罗水生照例解开缆绳，送第一批',
    '2 body | 卖菜的乡亲过河去了。河水清清。',
  ];
  expect(measureOf('boundaries', parsed)).toMatchObject({ parsed: 2, same: 1 });
  expect(measureOf('seams', parsed)).toMatchObject({ parsed: 0, same: 0 });
});

test('a sentence that is read on with another is out of order', () => {
  const parsed = [
    '1 headline | 甲的标题',
    '1 body | 河水清清。清晨五点，罗水生照例解开缆绳，送第一批卖菜的乡亲过河去了。',
  ];
  expect(measureOf('order', parsed)).toMatchObject({ parsed: 1, same: 0 });
});
