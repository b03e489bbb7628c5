import { describe, expect, test } from 'vitest';
import { anchoredSide, anchoredSpan, anchorsOf, findWrongAnchors } from './anchors.ts';

const common = { id: 'c', reason: '据文意' } as const;

test('every anchor of a correction is found with its path, the end of a range too', () => {
  const range = { at: 0, text: '甲', to: { at: 4, text: '乙' } };
  const found = anchorsOf({ ...common, op: 'hide', range, as: 'duplicate', of: { at: 9, text: '丙' } });
  expect(found.map(({ path, anchor }) => [path.join('.'), anchor.at])).toEqual([
    ['range', 0],
    ['range.to', 4],
    ['of', 9],
  ]);
  expect(anchoredSpan(range)).toEqual({ start: 0, end: 5 });
});

describe('a quote at a wrong offset', () => {
  const problemsOf = (text: string, to = '甲') =>
    findWrongAnchors('甲乙\n甲丙', {
      ...common,
      op: 'hide',
      as: 'noise',
      range: { at: 1, text, to: { at: 3, text: to } },
    });
  test('is told with what stands there and all places of the quote', () =>
    expect(problemsOf('甲')).toEqual([
      {
        path: ['range'],
        reason: '原文偏移 1 处是“乙 甲丙”，应是“甲”。',
        mend: '这段引文在第 1 行（偏移 0）、第 2 行（偏移 3），请把 at 改为其中之一，或改写为 line。',
      },
    ]));
  test('is told when it stands nowhere', () => expect(problemsOf('丁')[0]?.mend).toContain('没有这段引文'));
  test('is told with all others of the correction', () =>
    expect(problemsOf('甲', '乙').map(({ path }) => path.join('.'))).toEqual(['range', 'range.to']));
  test('that stands at one place only may do without it', () =>
    expect(problemsOf('丙')[0]?.mend).toBe('这段引文在第 2 行（偏移 4），请改 at，或把 at 删去。'));
  test('is no problem where it stands', () => expect(problemsOf('乙')).toEqual([]));
});

test('a range that ends before it begins is told at its end', () =>
  expect(
    findWrongAnchors('甲乙丙', {
      ...common,
      op: 'hide',
      as: 'noise',
      range: { at: 2, text: '丙', to: { at: 0, text: '甲' } },
    }),
  ).toMatchObject([{ path: ['range', 'to'], reason: '这一段的末尾（to）在开头之前。' }]));

test('a side is named by one anchor, not by none or two', () => {
  const anchor = { at: 0, text: '甲' };
  expect(anchoredSide({ after: anchor })).toEqual({ side: 'after', anchor });
  expect([anchoredSide({}), anchoredSide({ before: anchor, after: anchor })]).toEqual([undefined, undefined]);
});
