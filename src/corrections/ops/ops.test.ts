import { describe, expect, test } from 'vitest';
import type { ParsedPage } from '../../parser/types.ts';
import { anchoredSpan } from '../edits/anchors.ts';
import type { Outcome } from '../edits/outcome.ts';
import { anchorIn, notationOf, pageFromNotation } from '../edits/page-notation.ts';
import { applyField } from './field.ts';
import { applyGap } from './gap.ts';
import { applyHide } from './hide.ts';
import { applySetRole } from './set-role.ts';
import { applySplit } from './split.ts';
import { checkReplacement } from './text.ts';

const PAGE = pageFromNotation(`
0 folio | 眉
1 headline | 春耕
1 body | 甲一 甲二
2 body | 乙一乙二
0 noise | 十字
`);
const common = { id: 'c', reason: '据文意' } as const;
const at = (words: string) => anchorIn(PAGE, words);

function shown(outcome: Outcome): readonly string[] {
  return 'page' in outcome ? notationOf(outcome.page).split('\n') : [];
}
function pathOf(outcome: Outcome): readonly PropertyKey[] | undefined {
  return 'problem' in outcome ? outcome.problem.path : undefined;
}

describe('split', () => {
  const split = (what: 'block' | 'article', begin: string, page = PAGE) =>
    applySplit(page, { ...common, op: 'split', what, begin: anchorIn(page, begin) });

  test('white space at the cut belongs to neither block', () =>
    expect(shown(split('block', '甲二')).slice(2, 4)).toEqual(['1 body | 甲一', '1 body | 甲二']));
  test('a block that begins there needs no cut', () => {
    expect(split('block', '甲一')).toEqual({ fulfilled: true });
    expect(split('article', '春耕')).toEqual({ fulfilled: true });
  });
  test('an article begins with a block that is whole', () =>
    expect(shown(split('article', '甲一')).slice(1, 4)).toEqual([
      '1 headline | 春耕',
      '2 body | 甲一 甲二',
      '3 body | 乙一乙二',
    ]));
  test('an article begins inside a block', () =>
    expect(shown(split('article', '乙二')).slice(3, 5)).toEqual(['2 body | 乙一', '3 body | 乙二']));
  test('furniture is not split', () => expect(pathOf(split('block', '眉'))).toEqual(['begin']));

  test('seams and gaps go with their pieces', () => {
    const piece = (words: string) => ({ ...anchoredSpan(at(words)), role: 'body' as const });
    const seam = (after: number) => ({ after, confidence: after / 10, evidence: [] });
    const block = {
      role: 'body' as const,
      pieces: ['甲一', '甲二', '乙一', '乙二'].map(piece),
      seams: [seam(0), seam(1), seam(2)],
      gaps: [
        { at: at('甲一').at, note: '前' },
        { at: piece('乙二').end, note: '后' },
      ],
    };
    const [article] = PAGE.articles;
    const page = { ...PAGE, articles: article ? [{ ...article, blocks: [block] }] : [] };
    const between = split('block', '乙一', page);
    expect('page' in between && between.page.articles[0]?.blocks).toEqual([
      { ...block, pieces: block.pieces.slice(0, 2), seams: [seam(0)], gaps: block.gaps.slice(0, 1) },
      {
        ...block,
        pieces: block.pieces.slice(2),
        seams: [{ ...seam(2), after: 0 }],
        gaps: block.gaps.slice(1),
      },
    ]);
    const inside = split('block', '二', page);
    expect('page' in inside && inside.page.articles[0]?.blocks.map(({ seams }) => seams)).toEqual([
      [seam(0)],
      [
        { ...seam(1), after: 0 },
        { ...seam(2), after: 1 },
      ],
    ]);
  });
});

describe('gap', () => {
  const gap = (sides: Partial<Record<'before' | 'after', string>>, page = PAGE) =>
    applyGap(page, {
      ...common,
      op: 'gap',
      note: '缺',
      ...Object.fromEntries(Object.entries(sides).map(([side, words]) => [side, at(words)])),
    });
  const gapsOf = (outcome: Outcome) =>
    'page' in outcome ? outcome.page.articles.flatMap(({ blocks }) => blocks.flatMap((one) => one.gaps)) : [];

  test.each([
    [{ before: '甲二' }, at('甲二').at],
    [{ after: '乙二' }, at('乙二').at + 2],
  ])('stands %o', (sides, place) => expect(gapsOf(gap(sides))).toEqual([{ at: place, note: '缺' }]));
  test('another note at the place is replaced, gaps elsewhere stay', () => {
    const noted = gap({ before: '甲二' });
    const page = 'page' in noted ? noted.page : PAGE;
    const other: ParsedPage = {
      ...page,
      articles: page.articles.map((article) => ({
        ...article,
        blocks: article.blocks.map((block) => ({
          ...block,
          gaps: block.gaps.map((one) => ({ ...one, note: '旧' })),
        })),
      })),
    };
    expect(gapsOf(gap({ before: '甲二' }, other))).toEqual([{ at: at('甲二').at, note: '缺' }]);
    expect(gapsOf(gap({ after: '甲二' }, other)).map(({ note }) => note)).toEqual(['旧', '缺']);
    expect(gap({ before: '甲二' }, page)).toEqual({ fulfilled: true });
  });
  test.each([
    [{}, []],
    [{ before: '甲一', after: '甲二' }, []],
    [{ before: '眉' }, ['before']],
    [{ after: '眉' }, ['after']],
  ])('cannot stand %o', (sides, path) => expect(pathOf(gap(sides))).toEqual(path));
});

describe('hide', () => {
  const hide = (words: string, as: 'noise' | 'duplicate' = 'noise') =>
    applyHide(PAGE, { ...common, op: 'hide', range: at(words), as });

  test('the middle of a piece is hidden, what stands around stays', () =>
    expect(shown(hide('一乙'))).toEqual([
      '0 folio | 眉',
      '1 headline | 春耕',
      '1 body | 甲一 甲二',
      '2 body | 乙/二',
      '0 noise | 十字',
      '0 noise | 一乙',
    ]));
  test('an article of which all is hidden is gone', () =>
    expect(shown(hide('乙一乙二'))).toEqual([
      '0 folio | 眉',
      '1 headline | 春耕',
      '1 body | 甲一 甲二',
      '0 noise | 十字',
      '0 noise | 乙一乙二',
    ]));
  test('of what is hidden in part, the rest is hidden too', () => {
    const range = { ...at('乙二'), to: at('十') };
    const outcome = applyHide(PAGE, { ...common, op: 'hide', range, as: 'noise' });
    expect(shown(outcome).slice(3)).toEqual(['2 body | 乙一', '0 noise | 字', '0 noise | 乙二', '', '十']);
  });
  test('what is hidden for another reason is hidden anew', () => {
    expect(hide('字')).toEqual({ fulfilled: true });
    expect(shown(hide('字', 'duplicate')).slice(-2)).toEqual(['0 noise | 十', '0 duplicate | 字']);
  });
});

describe('text', () => {
  const check = (words: string, to: string, replaced: { start: number; end: number; to: string }[] = []) =>
    checkReplacement(PAGE, { ...common, op: 'text', raw: at(words), to }, replaced);
  const replace = (words: string, to: string) => ({ ...anchoredSpan(at(words)), to });

  test.each(['甲一', '甲', '甲二', '乙二'])('%s can be replaced', (words) =>
    expect(check(words, '丙')).toEqual({ page: PAGE }),
  );
  test('characters beside a replaced one can be replaced', () =>
    expect(check('一乙', '丙', [replace('二', ''), replace('乙', '丁')])).toEqual({ page: PAGE }));
  test('furniture is not replaced', () => expect(pathOf(check('眉', '目'))).toEqual(['raw']));
  test('spaces do not remain', () => {
    expect(check('甲二', '', [replace('甲一', '　')])).toMatchObject({ problem: { path: ['to'] } });
    expect(check('甲二', '', [replace('甲', '乙')])).toEqual({ page: PAGE });
  });
});

describe('field', () => {
  const field = (words: string, set: Parameters<typeof applyField>[1]['set']) =>
    applyField(PAGE, { ...common, op: 'field', article: at(words), set });

  test('the kind is that of the article that holds the quote', () => {
    const outcome = field('乙二', { kind: 'brief' });
    expect('page' in outcome && outcome.page.articles.map(({ kind }) => kind)).toEqual(['news', 'brief']);
  });
  test('a kind that it has already needs nothing, unless more is set', () => {
    expect(field('乙二', { kind: 'news' })).toEqual({ fulfilled: true });
    expect(field('乙二', { kind: 'news', truncated: true })).toEqual({ page: PAGE });
    expect(field('乙二', { truncated: true })).toEqual({ page: PAGE });
  });
  test('furniture has no fields', () => expect(pathOf(field('眉', { kind: 'news' }))).toEqual(['article']));
});

describe('set role', () => {
  const set = (words: string, role: Parameters<typeof applySetRole>[1]['role']) =>
    applySetRole(PAGE, { ...common, op: 'setRole', range: at(words), role });

  test('a role that stands there already needs nothing', () => {
    expect(set('春耕', 'headline')).toEqual({ fulfilled: true });
    expect(set('春', 'headline')).toEqual({ fulfilled: true });
    expect(set('眉', 'folio')).toEqual({ fulfilled: true });
  });
  test.each(['byline', 'jumpLine', 'dateline', 'runInHead', 'figureRef', 'credit'] as const)(
    'part of a block may be %s inside it',
    (role) => expect(shown(set('一', role))[2]).toBe(`1 body | 甲/<${role}>一/甲二`),
  );
  test('the middle of a block becomes one of its own between two', () =>
    expect(shown(set('一乙', 'caption')).slice(3, 6)).toEqual([
      '2 body | 乙',
      '2 caption | 一乙',
      '2 body | 二',
    ]));
  test('a whole block is a byline', () => expect(shown(set('春耕', 'byline'))[1]).toBe('1 byline | 春耕'));
  test('an inline role needs an article around it', () => {
    expect(pathOf(set('眉', 'credit'))).toEqual(['role']);
    expect(pathOf(set('十', 'runInHead'))).toEqual(['role']);
  });
  test('part of hidden text becomes an article after those that begin before it', () =>
    expect(shown(set('十', 'body')).slice(-2)).toEqual(['3 body | 十', '0 noise | 字']));
  test('furniture becomes an article before those that begin after it', () =>
    expect(shown(set('眉', 'section')).slice(0, 2)).toEqual(['1 section | 眉', '2 headline | 春耕']));
  test('hidden text and text of articles become furniture in the order of the page', () => {
    expect(shown(set('字', 'pageSlogan')).slice(0, 2)).toEqual(['0 folio | 眉', '0 pageSlogan | 字']);
    expect(shown(set('甲二', 'folio')).slice(0, 4)).toEqual([
      '0 folio | 眉',
      '0 folio | 甲二',
      '1 headline | 春耕',
      '1 body | 甲一',
    ]);
  });
});
