import { describe, expect, test } from 'vitest';
import type { ParsedPage } from '../../parser/types.ts';
import { DOUBTFUL } from '../../report.ts';
import type { Outcome } from '../edits/outcome.ts';
import { anchorIn, notationOf, pageFromNotation } from '../edits/page-notation.ts';
import { applyJoin } from './join.ts';

const PAGE = pageFromNotation(`
0 folio | 眉
1 headline | 春耕
1 body | 甲一 甲二
1 body | 甲三
2 body | 乙一
2 crosshead | 乙二
`);

function join(what: 'block' | 'article', first: string, next: string, page: ParsedPage = PAGE): Outcome {
  return applyJoin(page, {
    id: 'c',
    reason: '据文意',
    op: 'join',
    what,
    first: anchorIn(page, first),
    next: anchorIn(page, next),
  });
}

function shown(outcome: Outcome): readonly string[] {
  return 'page' in outcome ? notationOf(outcome.page).split('\n') : [];
}

describe('blocks', () => {
  test('text of another role is read in that of the text before it', () =>
    expect(shown(join('block', '甲三', '乙二'))).toContain('1 body | 甲三/乙二'));

  test('a trailing space of the quote does not count', () =>
    expect(shown(join('block', '甲一 ', '甲三'))).toEqual([
      '0 folio | 眉',
      '1 headline | 春耕',
      '1 body | 甲一/甲三',
      '1 body | 甲二',
      '2 body | 乙一',
      '2 crosshead | 乙二',
    ]));

  test('the end of a block goes to another, its beginning stays', () =>
    expect(shown(join('block', '乙一', '甲二'))).toEqual([
      '0 folio | 眉',
      '1 headline | 春耕',
      '1 body | 甲一',
      '1 body | 甲三',
      '2 body | 乙一/甲二',
      '2 crosshead | 乙二',
    ]));

  test('an article that gave away its last block is gone', () => {
    const outcome = join('block', '甲三', '丙', pageFromNotation('1 body | 甲三\n2 body | 丙'));
    expect(shown(outcome)).toEqual(['1 body | 甲三/丙']);
  });

  test('what follows directly in its block is joined already, over a space, too', () =>
    expect(join('block', '甲一', '甲二')).toEqual({ fulfilled: true }));

  test('seams and gaps of both stay at their places', () => {
    const gap = { at: anchorIn(PAGE, '乙一').at, note: '缺' };
    const once = join('block', '甲三', '乙一');
    const page = 'page' in once ? once.page : PAGE;
    const torn = {
      ...page,
      articles: page.articles.map((article) => ({
        ...article,
        blocks: article.blocks.map((block) => (block.seams.length > 0 ? { ...block, gaps: [gap] } : block)),
      })),
    };
    const twice = join('block', '春耕', '甲三', torn);
    const block = 'page' in twice ? twice.page.articles[0]?.blocks[0] : undefined;
    expect(block).toMatchObject({ role: 'headline', gaps: [gap], seams: [{ after: 0 }, { after: 1 }] });
  });

  test.each([
    [DOUBTFUL - 0.01, 1],
    [DOUBTFUL, undefined],
  ])('a seam with confidence %d is then one with %s', (confidence, expected) => {
    const joined = join('block', '甲三', '乙一');
    const page = 'page' in joined ? joined.page : PAGE;
    const seam = { after: 0, confidence, evidence: [] };
    const doubtful = {
      ...page,
      articles: page.articles.map((article) => ({
        ...article,
        blocks: article.blocks.map((block) => ({ ...block, seams: block.seams.map(() => seam) })),
      })),
    };
    const outcome = join('block', '甲三', '乙一', doubtful);
    const blocks = 'page' in outcome ? outcome.page.articles.flatMap((article) => article.blocks) : [];
    expect(blocks.flatMap(({ seams }) => seams)[0]?.confidence).toBe(expected);
  });

  test.each([
    ['眉', '甲一', 'first'],
    ['甲一', '眉', 'next'],
  ])('%s and %s cannot be joined', (first, next, path) =>
    expect(join('block', first, next)).toMatchObject({ problem: { path: [path] } }),
  );
});

describe('articles', () => {
  test('the one is read after the other, wherever the quotes stand in them', () =>
    expect(shown(join('article', '乙一', '甲三'))).toEqual([
      '0 folio | 眉',
      '1 body | 乙一',
      '1 crosshead | 乙二',
      '1 headline | 春耕',
      '1 body | 甲一 甲二',
      '1 body | 甲三',
    ]));

  test('one article needs no joining', () =>
    expect(join('article', '春耕', '甲三')).toEqual({ fulfilled: true }));

  test.each([
    ['眉', '甲一', 'first'],
    ['甲一', '眉', 'next'],
  ])('%s and %s cannot be joined', (first, next, path) =>
    expect(join('article', first, next)).toMatchObject({ problem: { path: [path] } }),
  );
});
