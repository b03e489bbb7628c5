import { expect, test } from 'vitest';
import { measureCohesion } from '../cohesion.ts';
import type { Draft } from '../draft.ts';
import { sampleDrafts, formatDrafts } from '../sample-drafts.ts';
import { applySeams } from './apply-seams.ts';
import type { FoundSeam } from './find-seams.ts';
import { skippedToCaption } from './skipped-captions.ts';
import { listTextUnits, readTextFacts } from './text-units.ts';

const seam = (from: number, to: number, more: Partial<FoundSeam> = {}): FoundSeam => ({
  from,
  to,
  score: 5,
  weight: 4,
  margin: 3,
  evidence: ['near'],
  overlap: 0,
  isNext: to === from + 1,
  ...more,
});
const FERRY = '云溪渡口的老船工罗水生解开缆绳';
const FIELD = '城东公社春耕农具全部修好下田';
const cohesion = measureCohesion([FERRY, FIELD, '夜校开课', '新书到店']);
const sew = (drafts: readonly Draft[], ...seams: readonly FoundSeam[]) =>
  applySeams(drafts, listTextUnits(drafts, readTextFacts), seams, cohesion);

test('neighbours are joined, and the seam says why', () => {
  const { drafts } = sew(sampleDrafts(['headline 甲', 'body 解开', 'body 缆绳。', 'body 尾。']), seam(0, 1));
  expect(formatDrafts(drafts)).toEqual([['headline 甲', 'body 解开缆绳。', 'body 尾。']]);
  expect(drafts[0]?.body[0]?.seams).toEqual([{ after: 0, evidence: ['near'], margin: 3, isNext: true }]);
});

test('of three pieces that are joined each seam stands after its piece', () => {
  const { drafts } = sew(sampleDrafts(['body 解', 'body 开', 'body 缆绳。']), seam(0, 1), seam(1, 2));
  expect(drafts[0]?.body[0]?.seams.map(({ after }) => after)).toEqual([0, 1]);
});

test('a distant continuation takes along what follows and belongs to it', () => {
  const drafts = sampleDrafts(
    ['headline 甲', `body ${FERRY}送`],
    ['headline 乙', `body ${FIELD}。`, 'body 乡亲过河。', `body ${FERRY}。`, `body ${FIELD}！`],
  );
  expect(formatDrafts(sew(drafts, seam(0, 2)).drafts)).toEqual([
    ['headline 甲', `body ${FERRY}送乡亲过河。`, `body ${FERRY}。`],
    ['headline 乙', `body ${FIELD}。`, `body ${FIELD}！`],
  ]);
});

test('what continues something else does not follow', () => {
  const drafts = sampleDrafts(
    ['headline 甲', `body ${FERRY}送`],
    ['headline 乙', `body ${FIELD}`, 'body 乡亲过河。', `body ${FERRY}。`],
  );
  expect(formatDrafts(sew(drafts, seam(0, 2), seam(1, 3)).drafts)).toEqual([
    ['headline 甲', `body ${FERRY}送乡亲过河。`],
    ['headline 乙', `body ${FIELD}${FERRY}。`],
  ]);
});

test('inside one article only the continuation moves', () => {
  const drafts = sampleDrafts(['body 解开', 'body 夜校开课。', 'body 缆绳。', 'body 新书到店。']);
  expect(formatDrafts(sew(drafts, seam(0, 2)).drafts)).toEqual([
    ['body 解开缆绳。', 'body 夜校开课。', 'body 新书到店。'],
  ]);
});

test('an article that has given all its text is dropped', () => {
  const drafts = sampleDrafts(['headline 甲', 'body 解开'], ['body 缆绳。']);
  expect(formatDrafts(sew(drafts, seam(0, 1, { isNext: false })).drafts)).toEqual([
    ['headline 甲', 'body 解开缆绳。'],
  ]);
});

test('repeated characters are hidden, with the place of the first', () => {
  const { drafts, hidden } = sew(
    sampleDrafts(['body 渡口解开缆绳', 'body 解开缆绳送客。']),
    seam(0, 1, { overlap: 4 }),
  );
  expect(formatDrafts(drafts)).toEqual([['body 渡口解开缆绳送客。']]);
  const start = drafts[0]?.body[0]?.strips[0]?.line.start ?? 0;
  expect(hidden).toMatchObject([{ role: 'duplicate', of: { start: start + 2, end: start + 6 } }]);
  expect((hidden[0]?.end ?? 0) - (hidden[0]?.start ?? 0)).toBe(4);
});

test('a short whole text between two halves of a sentence is a caption', () => {
  const skip = (...body: readonly string[]) => {
    const drafts = sampleDrafts(['headline 甲', ...body.map((text) => `body ${text}`)]);
    return skippedToCaption(drafts, listTextUnits(drafts, readTextFacts), [seam(0, 2)])[0]?.captions.length;
  };
  expect(skip('解开', '渡口。', '缆绳。')).toBe(1);
  expect(skip('解开', `${'渡'.repeat(119)}。`, '缆绳。')).toBe(1);
  expect(skip('解开', `${'渡'.repeat(120)}。`, '缆绳。')).toBe(0);
  expect(skip('解开', '渡口', '缆绳。')).toBe(0);
});

test('a text that is sewn, or stands in another article, is none', () => {
  const captionsOf = (drafts: readonly Draft[], ...seams: readonly FoundSeam[]) =>
    skippedToCaption(drafts, listTextUnits(drafts, readTextFacts), seams).flatMap(({ captions }) => captions);
  expect(
    captionsOf(sampleDrafts(['body 甲', 'body 乙。', 'body 丙。', 'body 丁。']), seam(0, 2), seam(1, 3)),
  ).toEqual([]);
  expect(
    captionsOf(sampleDrafts(['body 甲'], ['headline 乙', 'body 乙。'], ['body 丙。']), seam(0, 2)),
  ).toEqual([]);
  expect(captionsOf(sampleDrafts(['body 甲', 'body 乙。', 'body 丙。', 'body 丁。']), seam(0, 3))).toEqual(
    [],
  );
});
