import { describe, expect, test } from 'vitest';
import { anchoredSide, anchoredSpan, anchorsOf, checkAnchors } from './anchors.ts';

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
  const problemOf = (text: string) => {
    const outcome = checkAnchors('甲乙\n甲丙', {
      ...common,
      op: 'split',
      what: 'block',
      begin: { at: 1, text },
    });
    return outcome && 'problem' in outcome ? outcome.problem : undefined;
  };
  test('is told with what stands there and all places of the quote', () =>
    expect(problemOf('甲')).toEqual({
      path: ['begin'],
      reason: '原文偏移 1 处是“乙 甲丙”，应是“甲”。',
      mend: '这段引文在原文偏移 0、3 处，请把 at 改过来。',
    }));
  test('is told when it stands nowhere', () => expect(problemOf('丁')?.mend).toContain('没有这段引文'));
  test('is no problem where it stands', () => expect(problemOf('乙')).toBeUndefined());
});

test('a side is named by one anchor, not by none or two', () => {
  const anchor = { at: 0, text: '甲' };
  expect(anchoredSide({ after: anchor })).toEqual({ side: 'after', anchor });
  expect([anchoredSide({}), anchoredSide({ before: anchor, after: anchor })]).toEqual([undefined, undefined]);
});
