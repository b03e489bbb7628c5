import { expect, test } from 'vitest';
import { measureCohesion } from '../cohesion.ts';
import { sampleDrafts } from '../sample-drafts.ts';
import { listTextUnits, readTextFacts } from './text-units.ts';
import { measureTopicShares, mostSharedElsewhere, NO_TOPIC } from './topic-shares.ts';

const FERRY = '云溪渡口的老船工罗水生解开缆绳送乡亲过河';
const FIELD = '城东公社春耕农具全部修好下田';
const cohesion = measureCohesion([FERRY, FIELD, '夜校开课', '新书到店']);
function sharesOf(index: number, ...drafts: readonly (readonly string[])[]) {
  const made = sampleDrafts(...drafts);
  const articles = new Map(made.map((_, draft) => [draft, cohesion.profile(draft === 0 ? FERRY : FIELD)]));
  return measureTopicShares(listTextUnits(made, readTextFacts), made, articles, cohesion)(index);
}
const ferry = [`headline ${FERRY}`, `body ${FERRY}。`];

test('the share with another article, and with the own', () => {
  const shares = sharesOf(1, ferry, [`headline ${FIELD.repeat(9)}`, `body ${FERRY}。`]);
  expect(shares.withDraft(0)).toBeCloseTo(1);
  expect(shares.withDraft(1)).toBe(0);
  expect(shares.atHome).toBe(0);
  expect(shares.neighbours).toEqual([0]);
});

test('little text above does not show that nothing is shared', () => {
  expect(sharesOf(1, ferry, [`headline ${FIELD}`, `body ${FERRY}。`]).atHome).toBe(0.04);
});

test('certainty grows up to a hundred and ten characters', () => {
  expect(sharesOf(1, ferry, [`body ${'渡'.repeat(54)}`]).certainty).toBe(0.5);
  expect(sharesOf(1, ferry, [`body ${'渡'.repeat(109)}`]).certainty).toBe(1);
  expect(sharesOf(1, ferry, [`body ${'渡'.repeat(200)}`]).certainty).toBe(1);
});

test('text below is read along, up to a break and to ninety characters', () => {
  const certainty = (...body: readonly string[]) =>
    sharesOf(
      1,
      ferry,
      body.map((text) => `body ${text}`),
    ).certainty;
  expect(certainty('渡口。', '渡口。')).toBeCloseTo(8 / 110, 5);
  expect(certainty('他说，渡口', '渡口。')).toBeCloseTo(6 / 110, 5);
  expect(certainty(`${'渡'.repeat(88)}。`, '渡口。')).toBeCloseTo(90 / 110, 5);
});

test('articles more than six places apart are not compared', () => {
  const between = Array.from({ length: 6 }, () => ['headline 夜校', 'body 开课。']);
  expect(sharesOf(7, ferry, ...between, [`body ${FERRY}。`]).withDraft(0)).toBe(0);
  expect(sharesOf(6, ferry, ...between.slice(1), [`body ${FERRY}。`]).withDraft(0)).toBeCloseTo(1);
});

test('what is shared elsewhere counts above what the other side shares there', () => {
  const shares = (share: number) => ({
    ...NO_TOPIC,
    neighbours: [3, 4],
    withDraft: (draft: number) => (draft === 3 ? share : 0),
  });
  expect(mostSharedElsewhere(shares(0.3), shares(0.1))).toBeCloseTo(0.2);
  expect(mostSharedElsewhere(shares(0.1), shares(0.3))).toBe(0);
  expect(sharesOf(99, ferry)).toBe(NO_TOPIC);
});
