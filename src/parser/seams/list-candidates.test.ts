import { expect, test } from 'vitest';
import { measureCohesion } from '../cohesion.ts';
import type { Draft } from '../draft.ts';
import { sampleDrafts } from '../sample-drafts.ts';
import { measureLanguage } from './language.ts';
import { listCandidates } from './list-candidates.ts';
import { listTextUnits, readTextFacts } from './text-units.ts';

const cohesion = measureCohesion(['云溪渡口的老船工', '城东公社春耕']);
const language = measureLanguage(['云溪渡口的老船工']);
function list(drafts: readonly Draft[]) {
  const units = listTextUnits(drafts, readTextFacts);
  return listCandidates(units, drafts, cohesion, language).map(
    ({ from, to }) => `${String(from)}>${String(to)}`,
  );
}

test('a broken text may go on in the next text', () => {
  expect(list(sampleDrafts(['headline 甲', 'body 他说，解开', 'body ，缆绳。']))).toEqual(['0>1']);
});

test('a whole text goes on nowhere', () => {
  expect(list(sampleDrafts(['headline 甲', 'body 解开。', 'body ，缆绳。']))).toEqual([]);
});

test('a whole text whose end is repeated does', () => {
  const [one] = sampleDrafts(['headline 甲', 'body 清晨五点开船。', 'body 清晨五点开船。渡口']);
  expect(list(one === undefined ? [] : [one])).toContain('0>1');
});

test('a weight is what the score has above the least', () => {
  const drafts = sampleDrafts(['headline 甲', 'body 他说，解开', 'body ，缆绳。'], ['body ，缆绳！']);
  const found = listCandidates(listTextUnits(drafts, readTextFacts), drafts, cohesion, language);
  const leastOf = (to: number) => {
    const one = found.find((candidate) => candidate.from === 0 && candidate.to === to);
    return (one?.score ?? 0) - (one?.weight ?? 0);
  };
  expect([leastOf(1), leastOf(2)].map((least) => Number(least.toFixed(3)))).toEqual([0.8, 0.2]);
});

test('below a stranger that goes elsewhere the text may go on', () => {
  const drafts = sampleDrafts(
    ['headline 甲', 'body 他说：“解开'],
    ['headline 乙', 'body 乙说：（春耕', 'body 水色好”。', 'body ，农具）。'],
  );
  expect(list(drafts)).toEqual(expect.arrayContaining(['0>2', '1>3']));
});

test('texts more than sixty pieces apart are not compared', () => {
  const between = (count: number) =>
    Array.from({ length: count }, (_, at) => [`headline 题${String(at)}`, 'body 文。']);
  const farthest = (count: number) =>
    list(sampleDrafts(['headline 甲', 'body 他说：“解开'], ...between(count), ['body ，缆绳”。']));
  expect(farthest(59)).toContain('0>60');
  expect(farthest(60)).not.toContain('0>61');
});

test('rows of tables, heads and crossheads are no units; the first text below a head leads', () => {
  const drafts = sampleDrafts(
    ['headline 甲', 'body 一。', 'crosshead 题', 'body 二。'],
    ['body 三。', 'body 四。'],
    ['body 本报讯 五。'],
  );
  const units = listTextUnits(drafts, readTextFacts);
  expect(
    units.map(({ text, draft, place, isLead, isOrphan }) => [text, draft, place, isLead, isOrphan]),
  ).toEqual([
    ['一。', 0, 0, true, false],
    ['二。', 0, 2, false, false],
    ['三。', 1, 0, false, true],
    ['四。', 1, 1, false, false],
    ['本报讯 五。', 2, 0, false, false],
  ]);
});
