import { describe, expect, test } from 'vitest';
import { fillAnchors } from './fill-anchors.ts';

const SOURCE = '春耕\n秋收\n春耕忙';

describe('a quote without an offset', () => {
  test('stands where its words stand, when that is one place', () =>
    expect(fillAnchors([{ op: 'split', begin: { text: '秋收' } }], SOURCE)).toEqual({
      value: [{ op: 'split', begin: { at: 3, text: '秋收' } }],
      problems: [],
    }));
  test('stands on its line', () =>
    expect(fillAnchors({ range: { line: 3, text: '春耕', to: { text: '忙' } } }, SOURCE).value).toEqual({
      range: { at: 6, text: '春耕', to: { at: 8, text: '忙' } },
    }));
  test('that could stand at several places is told with all of them, as every other such quote', () => {
    const { problems } = fillAnchors(
      [{ first: { text: '春耕' }, next: { text: '冬藏' } }, { range: { line: 2, text: '春耕' } }],
      SOURCE,
    );
    expect(problems.map(({ path, reason }) => [path.join('.'), reason])).toEqual([
      ['0.first', '引文“春耕”在原文中不止一处。'],
      ['0.next', '原文中没有引文“冬藏”。'],
      ['1.range', '原文第 2 行没有引文“春耕”。'],
    ]);
    expect(problems[2]?.mend).toContain('第 1 行（偏移 0）、第 3 行（偏移 6）');
  });
  test('leaves one with an offset as it is', () => {
    const written = { raw: { at: 0, text: '丁' }, to: '丙' };
    expect(fillAnchors(written, SOURCE)).toEqual({ value: written, problems: [] });
  });
});

test('a role in Chinese is the role of that name', () =>
  expect(['主题', 'deck', '标题'].map((role) => fillAnchors({ op: 'setRole', role }, SOURCE).value)).toEqual(
    ['headline', 'deck', '标题'].map((role) => ({ op: 'setRole', role })),
  ));
