import { describe, expect, test } from 'vitest';
import type { Junction } from './junction.ts';
import { measureLanguage } from './language.ts';
import { scoreBeginning, scorePairedMarks } from './score-edges.ts';
import { scoreStrangerAtHome, scoreTopic } from './score-topic.ts';
import { scoreNearness, scoreOverlap } from './score-nearness.ts';
import { scoreWordAcross } from './word-across.ts';
import { readTextFacts } from './text-units.ts';

const language = measureLanguage(['夜校手艺班开设烘焙课程。']);
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

describe('pairs', () => {
  test('a quotation opened on the left and closed on the right speaks for the junction', () => {
    expect(scorePairedMarks.score(junction('他说:“水', '色要看。”'), language)).toBeGreaterThan(0);
  });
  test('a closing mark that nothing opened speaks against it', () => {
    expect(scorePairedMarks.score(junction('他说,水', '色要看。”'), language)).toBeLessThan(0);
  });
});

describe('word across', () => {
  test('a word of the language across the break speaks for the junction', () => {
    expect(scoreWordAcross.score(junction('利用学习平', '台自主学习'), language)).toBeGreaterThan(0);
  });
  test('a wording of the page across the break speaks for it', () => {
    expect(scoreWordAcross.score(junction('夜校手艺', '班开设课程'), language)).toBeGreaterThan(1);
  });
  test('characters that nothing joins speak against it', () => {
    expect(scoreWordAcross.score(junction('撑船的罗', '麦苗青青'), language)).toBeLessThan(0);
  });
});

describe('beginning', () => {
  test.each([',水落时要避开浅滩', '的管理员说'])('%s continues', (right) => {
    expect(scoreBeginning.score(junction('涨水时', right), language)).toBeGreaterThan(0);
  });
  test.each(['近日,记者走访渡口', '本报讯(记者 陶然)4月6日'])('%s begins', (right) => {
    expect(scoreBeginning.score(junction('涨水时', right), language)).toBeLessThan(0);
  });
});

describe('place', () => {
  test('the next piece is likelier than one further on, and that likelier than one further up', () => {
    const scores = [
      junction('甲', '乙'),
      junction('甲', '乙', { isNext: false, isSameDraft: false, distance: 4 }),
      junction('甲', '乙', { isNext: false, isSameDraft: false, distance: -4 }),
    ].map((one) => scoreNearness.score(one, language));
    expect(scores).toEqual([...scores].sort((left, right) => right - left));
    expect(new Set(scores).size).toBe(3);
  });
  test('text below pieces that go elsewhere is likelier than text below pieces that stay', () => {
    const far = { isNext: false, distance: 3 };
    const plain = scoreNearness.score(junction('甲', '乙', far), language);
    const below = scoreNearness.score(junction('甲', '乙', { ...far, skipsStrangers: true }), language);
    expect(below).toBeGreaterThan(plain);
  });
  test('the first text below a head is an unlikely continuation', () => {
    const plain = scoreNearness.score(junction('甲', '乙'), language);
    expect(scoreNearness.score(junction('甲', '乙', { isLead: true }), language)).toBeLessThan(plain);
  });
});

describe('matter', () => {
  const right = '春'.repeat(120);
  test('a piece about the broken article rather than its neighbours belongs to it', () => {
    const far = { isNext: false, isSameDraft: false, topicShare: 0.2, topicShareElsewhere: 0.02 };
    expect(scoreTopic.score(junction('甲', right, far), language)).toBeGreaterThan(1);
  });
  test('a piece about its neighbours does not', () => {
    const far = { isNext: false, isSameDraft: false, topicShare: 0.02, topicShareElsewhere: 0.2 };
    expect(scoreTopic.score(junction('甲', right, far), language)).toBeLessThan(-1);
  });
  test('a piece that has nothing to do with the text above it is a stranger there', () => {
    const far = { isNext: false, isSameDraft: false, topicShareElsewhere: 0 };
    expect(scoreStrangerAtHome.score(junction('甲', right, far), language)).toBeGreaterThan(0);
    expect(
      scoreStrangerAtHome.score(junction('甲', right, { ...far, topicShareElsewhere: 0.1 }), language),
    ).toBe(0);
  });
});

test('only a repetition that cannot be chance counts as overlap', () => {
  expect(scoreOverlap.score(junction('甲', '乙', { overlap: 7 }), language)).toBeGreaterThan(0);
  expect(scoreOverlap.score(junction('甲', '乙', { overlap: 1 }), language)).toBe(0);
});
