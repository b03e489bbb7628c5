import { expect, test } from 'vitest';
import type { Draft } from '../draft.ts';
import { sampleDrafts } from '../sample-drafts.ts';
import { articleEvidence, judgeArticle, wholeEvidence } from './judge-article.ts';
import { logistic } from './logistic.ts';
import { measureDisorder, seamEvidence } from './seam-confidence.ts';

function draftOf(blocks: readonly string[], more: Partial<Draft> = {}): Draft {
  const [draft] = sampleDrafts(blocks);
  if (draft === undefined) throw new Error('one draft was made');
  return { ...draft, ...more };
}
const seam = { after: 0, evidence: [], margin: 3, isNext: false };
function sewn(blocks: readonly string[], more: Partial<Draft> = {}): Draft {
  const draft = draftOf(blocks, more);
  return { ...draft, body: draft.body.map((passage) => ({ ...passage, seams: [seam] })) };
}
const WHOLE = ['headline 甲', 'body 清晨五点。'];

test('a logistic regression weighs evidence to a share', () => {
  expect(logistic({ weights: [1, -2], constant: 0.5 }, [1, 0.75])).toBeCloseTo(0.5);
  expect(logistic({ weights: [2], constant: 0 }, [1])).toBeCloseTo(0.881);
  expect(logistic({ weights: [2], constant: 0 }, [])).toBe(0.5);
});

test('evidence of a beginning: clues up to fifteen, heads, the start of a sentence, disorder', () => {
  const begin = (blocks: readonly string[], opening = 7) =>
    articleEvidence(draftOf(blocks, { opening }), undefined, 0.25).begin;
  expect(begin(WHOLE)).toEqual([7, 1, 1, 0.25]);
  expect(begin(WHOLE, 40)).toEqual([15, 1, 1, 0.25]);
  expect(begin(['body ，清晨五点。'])).toEqual([7, 0, 0, 0.25]);
  expect(begin(['caption 渡口'])).toEqual([7, 1, 1, 0.25]);
});

test('evidence of a whole article', () => {
  const draft = sewn(['headline 甲', 'body 清晨五点。', 'body 老船工'], { weakestCrosshead: 4 });
  const evidence = articleEvidence(draft, draftOf(WHOLE, { opening: 6 }), 0.5);
  expect(evidence).toMatchObject({ weakestCrosshead: 4, nextOpening: 6, openEnds: 1 });
  expect(evidence.seams).toEqual([
    [3, 0, 0.5],
    [3, 0, 0.5],
  ]);
  const fit = { weights: [0, 0, 0], constant: 0 };
  expect(wholeEvidence(evidence, fit)).toEqual([0, 1, 1, 0.5, 4, 6, 2 * Math.log(0.5), -1]);
  expect(articleEvidence(draft, undefined, 0.5).nextOpening).toBe(15);
  const broken = draftOf(Array.from({ length: 5 }, () => 'body 老船工'));
  expect(articleEvidence(broken, undefined, 0).openEnds).toBe(3);
});

test('how a headline and signatures were found', () => {
  const found = (blocks: readonly string[]) => {
    const { headline, bylines } = articleEvidence(draftOf(blocks), undefined, 0);
    return [headline, bylines];
  };
  expect(found(WHOLE)).toEqual(['alone', 'none']);
  expect(found(['section 夜校', 'body 清晨。'])).toEqual(['none', 'none']);
  expect(found(['headline 甲', 'deck 乙', 'byline 陶然', 'body 清晨。'])).toEqual(['among', 'lines']);
  expect(found(['body （记者 陶然）清晨。'])).toEqual(['none', 'inText']);
  expect(found(['body 清晨。', 'body 渡口（通讯员 陶然）'])).toEqual(['none', 'inText']);
  const far = '渡'.repeat(60);
  expect(found([`body ${far}记者${far}`])).toEqual(['none', 'none']);
});

test('an article is judged by the fit given', () => {
  const flat = { weights: [], constant: 0 };
  const fit = {
    seam: flat,
    begin: { weights: [1], constant: 0 },
    whole: { weights: [0, 0, 0, 0, 0, 0, 1], constant: 0 },
    headline: { none: 0.1, alone: 0.2, among: 0.3 },
    bylines: { none: 0.4, lines: 0.5, inText: 0.6 },
  };
  expect(judgeArticle(sewn(WHOLE), undefined, 0, fit)).toEqual({
    whole: expect.closeTo(1 / 3),
    begin: 0.5,
    headline: 0.2,
    bylines: 0.4,
  });
});

test('disorder is the share of broken texts that do not go on right below, four more counted', () => {
  expect(measureDisorder([draftOf(WHOLE)])).toBe(0);
  expect(measureDisorder([sewn(WHOLE)])).toBe(1 / 5);
  expect(measureDisorder([draftOf(['body 老船工'])])).toBe(1 / 5);
  const next = sewn(WHOLE);
  const body = next.body.map((passage) => ({ ...passage, seams: [{ ...seam, isNext: true }] }));
  expect(measureDisorder([{ ...next, body }, sewn(['body 老船工'])])).toBe(2 / 7);
});

test('a margin counts up to eight, for and against', () => {
  expect(seamEvidence({ ...seam, margin: 20, isNext: true }, 0.1)).toEqual([8, 1, 0.1]);
  expect(seamEvidence({ ...seam, margin: -20 }, 0.1)).toEqual([-8, 0, 0.1]);
});
