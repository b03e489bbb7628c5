import { describe, expect, test } from 'vitest';
import type { Junction } from './junction.ts';
import { measureLanguage } from './language.ts';
import { scoreBeginning, scorePairedMarks } from './score-edges.ts';
import { scoreNearness, scoreOverlap } from './score-nearness.ts';
import { scoreStrangerAtHome, scoreTopic } from './score-topic.ts';
import { listEvidence, scoreJunction, scorers } from './scorers.ts';
import { readTextFacts } from './text-units.ts';
import { scoreWordAcross } from './word-across.ts';

const language = measureLanguage(['罗水生', '罗水生', '罗水生', '水生草']);
const junction = (left: string, right: string, more: Partial<Junction> = {}): Junction => ({
  left: readTextFacts(left),
  right: readTextFacts(right),
  distance: 1,
  isNext: true,
  isSameDraft: true,
  skipsStrangers: false,
  isLead: false,
  isOrphan: false,
  topicShare: 0,
  topicShareElsewhere: 0,
  topicCertainty: 1,
  overlap: 0,
  ...more,
});

describe('marks', () => {
  const long = '渡'.repeat(101);
  test.each([
    ['closed', '说：“水', '色”好', 4],
    ['closed twice', '说：“水（色', '好”和）', 8],
    ['closed, but not opened', '说：水', '色”好', -4],
    ['not closed, and short', '说：“水', '色好', -1],
    ['not closed, and long', '说：“水', long, -2.5],
    ['not closed, and as long as quotations are', '说：“水', '渡'.repeat(100), -1],
    ['not closed, but opened again', '说：“水', '色“好', -2.5],
    ['closed on the left', '说：“水”', '色好', 0],
    ['odd on both sides', '说："水', '色"好', 1.2],
    ['odd on the left', '说："水', '色好', -1],
    ['odd on the right', '说：水', '色"好', -1],
    ['even on both sides', '说："水"', '色"好"', 0],
  ])('%s', (_, left, right, score) => {
    expect(scorePairedMarks.score(junction(left, right), language)).toBe(score);
  });
});

describe('first characters', () => {
  test.each([
    ['，水色', {}, 4],
    ['近日，水色', {}, -3],
    ['近日，水色', { overlap: 1 }, 0],
    ['本报讯 水色', {}, -12],
    ['里水色很好看的', {}, 0.8],
    ['水色很好看的呢', {}, 0],
    ['水色好。', {}, 1],
    ['里水色。', {}, 1.8],
    ['水，色很好看的', { overlap: 1 }, 4],
  ] as const)('%s %o', (right, more, score) => {
    expect(scoreBeginning.score(junction('撑船', right, more), language)).toBeCloseTo(score);
  });
  test('a number goes on', () => {
    expect(scoreBeginning.score(junction('全长3', '5公里多水路'), language)).toBe(1.5);
    expect(scoreBeginning.score(junction('全长三', '万公里。'), language)).toBe(2.5);
    expect(scoreBeginning.score(junction('全长', '5公里多水路'), language)).toBe(0);
  });
});

describe('place', () => {
  const far = { isNext: false, isSameDraft: false };
  test.each([
    ['the next text', {}, 3],
    ['the next text below a head', { isLead: true }, 0],
    ['further on', { ...far, distance: 4 }, -0.6],
    ['further up', { ...far, distance: -4 }, -3.1],
    ['very far', { ...far, distance: 40 }, -3],
    ['in the same article', { isNext: false, distance: 2 }, -2.05],
    ['below text that goes elsewhere', { isNext: false, distance: 2, skipsStrangers: true }, -0.05],
    ['without a head', { ...far, distance: 2, isOrphan: true }, 2.2],
    ['below a head', { ...far, distance: 2, isLead: true }, -3.3],
  ])('%s', (_, more, score) => {
    expect(scoreNearness.score(junction('甲', '乙', more), language)).toBeCloseTo(score);
  });
  test.each([
    [6, 12],
    [5, 0],
  ])('%i repeated characters', (overlap, score) => {
    expect(scoreOverlap.score(junction('甲', '乙', { overlap }), language)).toBe(score);
  });
});

describe('topic', () => {
  const far = { isNext: false, isSameDraft: false };
  test.each([
    ['shared more', { ...far, topicShare: 0.06, topicShareElsewhere: 0.01 }, 2],
    ['shared much more', { ...far, topicShare: 0.5 }, 3],
    ['shared much more with the text above', { topicShare: 0.5 }, 1.5],
    ['shared less', { ...far, topicShare: 0.01, topicShareElsewhere: 0.05 }, -1],
    ['shared much less', { ...far, topicShareElsewhere: 0.5 }, -3],
    ['half certain', { ...far, topicShare: 0.05, topicCertainty: 0.5 }, 1],
    ['inside one article', { isNext: false, topicShare: 0.5 }, 0],
  ])('%s', (_, more, score) => {
    expect(scoreTopic.score(junction('甲', '乙', more), language)).toBeCloseTo(score);
  });
  test.each([
    [{ ...far, topicShareElsewhere: 0.019 }, 1.2],
    [{ ...far, topicShareElsewhere: 0.02 }, 0],
    [{ ...far, isLead: true }, 0],
    [{}, 0],
  ])('a stranger %o', (more, score) => {
    expect(scoreStrangerAtHome.score(junction('甲', '乙', more), language)).toBe(score);
  });
});

describe('characters side by side', () => {
  test.each([
    ['unknown', '撑船的罗', '麦苗青青', {}, -0.8],
    ['a frequent pair', '船工水', '生病了', {}, 1.2],
    ['a frequent pair in a known run', '船工罗水', '生病了', {}, 3],
    ['a rare pair', '甲生', '草好', {}, 0.7],
    ['behind a mark', '船工，', '生病了', {}, 0],
    ['before a mark', '船工水', '，病了', {}, 0],
    ['behind a repetition', '船工水', '水生病了', { overlap: 1 }, 1.2],
    ['before a mark behind a repetition', '船工水', '水，病了', { overlap: 1 }, 0],
    ['a word of two characters', '去学', '校读书', {}, 1.5],
    ['a longer word', '我在北', '京市里', {}, 3],
  ])('%s', (_, left, right, more, score) => {
    expect(scoreWordAcross.score(junction(left, right, more), language)).toBeCloseTo(score);
  });
  test('the bound is never below the score', () => {
    for (const [left, right] of [
      ['我在北', '京市里'],
      ['船工罗水', '生病了'],
      ['撑船的罗', '麦苗'],
      ['甲，', '乙'],
    ]) {
      const one = junction(left ?? '', right ?? '');
      expect(scoreWordAcross.bound?.(one, language)).toBeGreaterThanOrEqual(
        scoreWordAcross.score(one, language),
      );
    }
  });
});

test('a junction has the sum of its scores if it is above the least', () => {
  const one = junction('说：“水', '色”好');
  const total = scorers.reduce((sum, { score }) => sum + score(one, language), 0);
  expect(scoreJunction(one, language, total - 0.1)).toBe(total);
  expect(scoreJunction(one, language, total)).toBeUndefined();
  expect(scoreJunction(one, language, total + 9)).toBeUndefined();
});

test('evidence is what speaks for a junction, the highest score first', () => {
  expect(listEvidence(junction('说：“罗', '麦”好'), language)).toEqual(['pairs-close', 'near']);
});
