import { expect, test } from 'vitest';
import { measureCohesion } from '../cohesion.ts';
import { sampleDrafts, formatDrafts } from '../sample-drafts.ts';
import { placeDisplacedHeads, sortByHeads } from './place-heads.ts';

const FERRY = '云溪渡口的老船工罗水生解开缆绳送乡亲过河';
const FIELD = '城东公社春耕农具全部修好下田';
const cohesion = measureCohesion([FERRY, FIELD, '夜校开课', '新书到店']);
const place = (...drafts: readonly (readonly string[])[]) =>
  formatDrafts(placeDisplacedHeads(sampleDrafts(...drafts), cohesion, []));
const FERRY_HEAD = 'headline 老船工罗水生送乡亲过河';
const FIELD_HEAD = 'headline 城东公社春耕农具修好';

test('of two headlines above one text the other comes to its own text below', () => {
  expect(place([FERRY_HEAD, FIELD_HEAD, `body ${FIELD}`], [`body ${FERRY}`])).toEqual([
    [FIELD_HEAD, `body ${FIELD}`],
    [FERRY_HEAD, `body ${FERRY}`],
  ]);
});

test('and to its own text above', () => {
  expect(place([`body ${FERRY}`], [FIELD_HEAD, FERRY_HEAD, `body ${FIELD}`])).toEqual([
    [FERRY_HEAD, `body ${FERRY}`],
    [FIELD_HEAD, `body ${FIELD}`],
  ]);
});

test('a text below two headlines, of which the upper is signed, keeps its place with the upper one', () => {
  const signed = [FERRY_HEAD, 'byline □本报记者 何田'];
  expect(place(signed, [FIELD_HEAD, `body ${FERRY}`], [`body ${FIELD}`])).toEqual([
    [],
    [...signed, `body ${FERRY}`],
    [FIELD_HEAD, `body ${FIELD}`],
  ]);
});

test('a headline without text comes to its text', () => {
  expect(place([FERRY_HEAD], [FIELD_HEAD, `body ${FIELD}`], [`body ${FERRY}`])[2]).toEqual([
    FERRY_HEAD,
    `body ${FERRY}`,
  ]);
});

test.each([
  ['about no more than its own', [FERRY_HEAD, FIELD_HEAD, `body ${FIELD}`], ['body 夜校开课']],
  ['that has a headline', [FERRY_HEAD, FIELD_HEAD, `body ${FIELD}`], ['headline 渡口新事', `body ${FERRY}`]],
  ['of one headline', [FERRY_HEAD, `body ${FIELD}`], [`body ${FERRY}`]],
])('no head is given to a text %s', (_, ...drafts) => expect(place(...drafts)).toEqual(drafts));

test('a report below the name of a column is given a headline, other text below it is not', () => {
  const donor = [FERRY_HEAD, FIELD_HEAD, `body ${FIELD}`];
  expect(place(donor, ['headline 渡口', `body 本报讯 ${FERRY}`])[1]).toHaveLength(3);
  expect(place(donor, ['headline 渡口', `body ${FERRY}`])[1]).toHaveLength(2);
  expect(place(donor, ['headline 渡口边', `body 本报讯 ${FERRY}`])[1]).toHaveLength(2);
});

test('a head stands at most eight articles away from its text', () => {
  const between = (count: number) =>
    Array.from({ length: count }, () => ['headline 夜校开课', 'body 新书到店']);
  const ends = (count: number) =>
    place([FERRY_HEAD, FIELD_HEAD, `body ${FIELD}`], ...between(count), [`body ${FERRY}`]).at(-1);
  expect(ends(7)).toContain(FERRY_HEAD);
  expect(ends(8)).not.toContain(FERRY_HEAD);
});

test('a deck moves with the headline above it', () => {
  const deck = 'deck ——老船工罗水生过河四十年';
  expect(place([FERRY_HEAD, deck, FIELD_HEAD, `body ${FIELD}`], [`body ${FERRY}`])[1]?.slice(0, 2)).toEqual([
    FERRY_HEAD,
    deck,
  ]);
});

test('articles follow each other as their heads do', () => {
  const [first, second, third] = sampleDrafts(
    ['headline 甲', 'body 甲文'],
    ['byline 陶然', 'body 乙文'],
    ['caption 丙'],
  );
  const drafts = [third, second, first].flatMap((one) => one ?? []);
  expect(formatDrafts(sortByHeads(drafts)).map(([head]) => head)).toEqual([
    'headline 甲',
    'byline 陶然',
    'caption 丙',
  ]);
});
