import { expect, test } from 'vitest';
import { anchorIn, pageFromNotation } from './page-notation.ts';
import { anchoredSpan } from './anchors.ts';
import { takeOut } from './take-out.ts';

const PAGE = pageFromNotation('1 body | 甲甲乙乙丙丙');
const [article] = PAGE.articles;
const pieces = ['甲甲', '乙乙', '丙丙'].map((text) => ({
  ...anchoredSpan(anchorIn(PAGE, text)),
  role: 'body' as const,
}));
const seam = (after: number) => ({ after, confidence: 1, evidence: [] });
const page = {
  ...PAGE,
  articles: article
    ? [{ ...article, blocks: [{ role: 'body' as const, pieces, seams: [seam(0), seam(1)], gaps: [] }] }]
    : [],
};

test.each([
  ['甲甲', [0]],
  ['乙乙', [0]],
  ['丙丙', [0]],
  ['甲乙', [0, 1]],
  ['乙乙丙丙', []],
])('without %s seams stand between what is left, each once', (text, seams) => {
  const [block] = takeOut(page, anchoredSpan(anchorIn(PAGE, text))).articles[0]?.blocks ?? [];
  expect(block?.seams.map(({ after }) => after)).toEqual(seams);
});
