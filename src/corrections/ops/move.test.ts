import { describe, expect, test } from 'vitest';
import type { CorrectionOf } from '../../records/correction-record.ts';
import { anchorIn, notationOf, pageFromNotation } from '../edits/page-notation.ts';
import { applyMove } from './move.ts';

const PAGE = pageFromNotation(`
0 folio | 眉
1 body | 甲一
1 body | 甲二
1 body | 甲三
2 body | 乙一
2 body | 乙二
3 body | 丙一
`);

type Goal = Partial<Record<'through' | 'before' | 'after', string>>;

function move(what: 'block' | 'article', from: string, goal: Goal, page = PAGE) {
  const anchors = Object.fromEntries(Object.entries(goal).map(([key, text]) => [key, anchorIn(page, text)]));
  const correction: CorrectionOf<'move'> = {
    id: 'c',
    reason: '据文意',
    op: 'move',
    what,
    from: anchorIn(page, from),
    ...anchors,
  };
  const outcome = applyMove(page, correction);
  if ('problem' in outcome) return outcome.problem.path;
  return 'page' in outcome
    ? notationOf(outcome.page)
        .split('\n')
        .slice(1)
        .map((line) => line.replace(' body | ', ''))
        .join(' ')
    : 'fulfilled';
}

describe('blocks', () => {
  test.each<[string, Goal, string]>([
    ['甲一', { after: '甲三' }, '1甲二 1甲三 1甲一 2乙一 2乙二 3丙一'],
    ['甲三', { before: '甲一' }, '1甲三 1甲一 1甲二 2乙一 2乙二 3丙一'],
    ['甲一', { through: '甲二', after: '甲三' }, '1甲三 1甲一 1甲二 2乙一 2乙二 3丙一'],
    ['甲一', { before: '甲三' }, '1甲二 1甲一 1甲三 2乙一 2乙二 3丙一'],
    ['甲二', { before: '乙二' }, '1甲一 1甲三 2乙一 2甲二 2乙二 3丙一'],
    ['甲二', { after: '乙二' }, '1甲一 1甲三 2乙一 2乙二 2甲二 3丙一'],
    ['丙一', { after: '甲一' }, '1甲一 1丙一 1甲二 1甲三 2乙一 2乙二'],
  ])('%s moves %o', (from, goal, expected) => expect(move('block', from, goal)).toBe(expected));

  test.each<[string, Goal]>([
    ['甲二', { before: '甲三' }],
    ['甲二', { after: '甲一' }],
    ['甲一', { through: '甲二', before: '甲三' }],
  ])('%s stands there already: %o', (from, goal) => expect(move('block', from, goal)).toBe('fulfilled'));

  test.each<[string, Goal, readonly string[]]>([
    ['甲一', {}, []],
    ['甲一', { before: '乙一', after: '丙一' }, []],
    ['眉', { after: '甲一' }, ['from']],
    ['甲一', { through: '眉', after: '乙一' }, ['through']],
    ['甲一', { after: '眉' }, ['after']],
    ['甲一', { before: '眉' }, ['before']],
    ['甲二', { through: '甲一', after: '乙一' }, ['through']],
    ['甲二', { through: '乙一', after: '丙一' }, ['through']],
    ['甲一', { after: '甲一' }, ['from']],
    ['甲一', { through: '甲三', before: '甲三' }, ['from']],
  ])('%s cannot move %o', (from, goal, path) => expect(move('block', from, goal)).toEqual(path));
});

describe('articles', () => {
  test.each<[string, Goal, string]>([
    ['甲二', { after: '乙二' }, '1乙一 1乙二 2甲一 2甲二 2甲三 3丙一'],
    ['甲二', { before: '丙一' }, '1乙一 1乙二 2甲一 2甲二 2甲三 3丙一'],
    ['丙一', { before: '甲三' }, '1丙一 2甲一 2甲二 2甲三 3乙一 3乙二'],
    ['丙一', { after: '甲三' }, '1甲一 1甲二 1甲三 2丙一 3乙一 3乙二'],
    ['甲一', { through: '乙一', after: '丙一' }, '1丙一 2甲一 2甲二 2甲三 3乙一 3乙二'],
  ])('that of %s moves %o', (from, goal, expected) => expect(move('article', from, goal)).toBe(expected));

  test('several move past one of many', () => {
    const page = pageFromNotation('0 folio | 眉\n1 body | 甲\n2 body | 乙\n3 body | 丙\n4 body | 丁');
    expect(move('article', '甲', { through: '乙', after: '丙' }, page)).toBe('1丙 2甲 3乙 4丁');
  });

  test.each<[string, Goal]>([
    ['甲二', { before: '乙二' }],
    ['乙一', { after: '甲一' }],
  ])('that of %s stands there already: %o', (from, goal) =>
    expect(move('article', from, goal)).toBe('fulfilled'),
  );

  test.each<[string, Goal, readonly string[]]>([
    ['眉', { after: '甲一' }, ['from']],
    ['甲一', { through: '眉', after: '乙一' }, ['through']],
    ['甲一', { after: '眉' }, ['after']],
    ['乙一', { through: '甲一', after: '丙一' }, ['through']],
    ['甲一', { through: '乙一', before: '甲二' }, ['from']],
    ['甲一', { through: '乙一', before: '乙二' }, ['from']],
  ])('that of %s cannot move %o', (from, goal, path) => expect(move('article', from, goal)).toEqual(path));
});
