import { describe, expect, test } from 'vitest';
import { readPieces } from '../reading/read-pieces.ts';
import { findLayoutMarks } from './layout-marks.ts';

/** A text with what is read in the place of each mark. */
function withoutMarks(text: string): string {
  return findLayoutMarks(text).all.reduceRight(
    (left, { start, end, to }) => left.slice(0, start) + to + left.slice(end),
    text,
  );
}

describe('signs that are printed stay', () => {
  test.each([
    '热线137****6006',
    '证号4105********0028，请查收',
    '张**被李**打伤',
    '姓赵**（男）与姓钱**（女）',
    '钱**、孙**等人',
    '豫Q***15与豫Q***16两车',
    '尾号**88的车与尾号**66的车',
    '**年**月**日',
    '**市**区**路**号',
    'he__nan@example.cn与a__b',
    '姓名：____',
    '`80后和`90后',
    '#春耕#话题',
    '#3号楼',
    '见*号与*号',
    '价为$5与$8',
    '-5℃',
    '- 5℃至3℃，北风',
    'a<b且c>d',
    'R&D与A&B；',
    '12日 | 第01版',
  ])('%s', (text) => expect(withoutMarks(text)).toBe(text));
});

describe('markup of a reading model is read as what was printed', () => {
  test.each([
    ['## **春耕**忙', '  春耕忙'.slice(1)],
    ['**主题：**春耕', '主题：春耕'],
    ['他说**“开船”**了', '他说“开船”了'],
    ['**渡口**的刘**到了，**明日**开船', '渡口的刘**到了，明日开船'],
    ['- 一\n* 二\n+ 三\n> 四', ' 一\n 二\n 三\n 四'],
    ['一\n---\n***\n```text\n二', '一\n\n\n\n二'],
    ['**头一行\n第二行**', '头一行\n第二行'],
    ['`渡口`开船', '渡口开船'],
    ['转1\\_2，8\\:30，\\*5', '转1_2，8:30，*5'],
    ['\\`渡口\\`', '`渡口`'],
    ['C:\\\\船', 'C:\\船'],
    ['R&amp;D，A&lt;B，&#8451;', 'R&D，A<B，℃'],
    ['100m<sup>2</sup>，H<sub>2</sub>O<br/>', '100m²，H₂O'],
    ['| 菜 | 价 |\n|:--|--:|\n|瓜|1.2|', ' 菜 \u3000 价 \n\n瓜\u30001.2'],
    ['渡\u200b口\u00ad开\ufe00船', '渡口开船'],
  ])('%s', (text, read) => expect(withoutMarks(text)).toBe(read));
});

test('a space of HTML is read as a space', () => {
  const text = '渡口&nbsp;&emsp;开船，by&nbsp;Ann Bell';
  expect(readPieces(text, [{ start: 0, end: text.length, role: 'body' }]).text).toBe('渡口开船，by Ann Bell');
});

test('a long line of any mark is read in a moment', () => {
  const PATIENCE_MS = 5000;
  const start = performance.now();
  for (const unit of ['**', '\\', '\\*', '|a', '&amp;', '<b>', '`a', '__a', '王*（'])
    findLayoutMarks(unit.repeat(30_000));
  expect(performance.now() - start).toBeLessThan(PATIENCE_MS);
});
