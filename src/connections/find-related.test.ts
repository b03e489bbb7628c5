import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RelatedRecord } from '../records/connection-record.ts';
import { findRelated } from './find-related.ts';
import { sampleArticle, sampleParagraph } from '../content/sample-archive.ts';

const MATTERS = ['渡槽修复工程', '农具展销会', '棉花收购站', '夜校识字班', '水库除险加固', '粮食品种试验'];
const PLACES = ['老城广场', '城东公社', '沙河渡口', '青山林场', '河湾农场', '北关车站'];

/** Two articles about each matter, in two cities; all open with the same set phrase. */
const pairs = MATTERS.flatMap((matter, index) =>
  ['anyi', 'luoyi'].map((city, side) =>
    sampleArticle(`${side}000000${index}-aaaa`, {
      city,
      paragraphs: [
        sampleParagraph(
          side === 0
            ? `全市春耕生产形势喜人。记者来到${PLACES[index] ?? ''}，${PLACES[index] ?? ''}的${matter}进展顺利，${matter}年内完成。`
            : `全市春耕生产形势喜人。“${matter}”，${PLACES[index] ?? ''}的人都知道。`,
        ),
      ],
    }),
  ),
);
const others = Array.from({ length: 30 }, (_, index) => sampleArticle(`200000${index + 10}-aaaa`));
const articles = [...pairs, ...others];
const all = () => true;

test('each article finds the other one about its matter, and only that', () => {
  const related = findRelated(articles, all);
  expect(pairs.map(({ id }) => [id, related.get(id)?.map(({ article }) => article)])).toEqual(
    pairs.map(({ id }) => [id, [`${id.startsWith('0') ? '1' : '0'}${id.slice(1)}`]]),
  );
});

test('of three articles about one matter each finds both others', () => {
  const more = pairs
    .filter(({ city }) => city === 'anyi')
    .map((article) => ({ ...article, id: `3${article.id.slice(1)}`, city: 'pingyi' }));
  const further = Array.from({ length: 100 }, (_, index) => sampleArticle(`40000${index + 100}-aaaa`));
  const related = findRelated([...articles, ...more, ...further], all);
  for (const { id } of [...pairs, ...more]) {
    const found = related.get(id)?.map(({ article }) => article.slice(0, 1));
    expect(found?.toSorted()).toEqual(['0', '1', '3'].filter((side) => side !== id[0]));
  }
});

test('what two articles only mention is no reason, though another is about it', () => {
  const inPassing = pairs.slice(0, 2).map((article) => ({
    ...article,
    paragraphs: [sampleParagraph('拖拉机突突响。'), ...article.paragraphs],
  }));
  const about = sampleArticle('5000000a-aaaa', { paragraphs: [sampleParagraph('拖拉机来了，拖拉机走了。')] });
  const plain = findRelated([...articles, about], all);
  const related = findRelated([...inPassing, ...articles.slice(2), about], all);
  for (const { id } of inPassing) expect(related.get(id)).toEqual(plain.get(id));
});

test('the reason is the matter and the place, not what all articles say', () => {
  const related = findRelated(articles, all);
  for (const [index, { id }] of pairs.entries()) {
    const said = (related.get(id) ?? []).flatMap(({ terms }) => terms).join(' ');
    expect(said).toContain(MATTERS[Math.floor(index / 2)]);
    expect(said).not.toContain('春耕');
  }
});

test('pairs that are kept apart are not found, records are valid', () => {
  expect([...findRelated(articles, () => false).values()].flat()).toEqual([]);
  for (const record of [...findRelated(articles, all).values()].flat()) {
    expect(RelatedRecord.parse(record)).toEqual(record);
  }
});

test('the order of the articles changes nothing', () => {
  const expected = findRelated(articles, all);
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      const found = findRelated(shuffled, all);
      for (const { id } of articles) expect(found.get(id)).toEqual(expected.get(id));
    }),
    { numRuns: 20 },
  );
});

test('words that stand in many articles relate none of them', () => {
  const alike = pairs.map((article) => ({
    ...article,
    paragraphs: [sampleParagraph('全市春耕生产形势喜人，全市春耕生产形势喜人。')],
  }));
  expect([...findRelated(alike, all).values()].flat()).toEqual([]);
});

test('for an article that is asked for, the same is found as for all, whichever of two only mentions the matter', () => {
  const expected = findRelated(articles, all);
  for (const { id } of pairs)
    expect([...findRelated(articles, all, undefined, id)]).toEqual([[id, expected.get(id)]]);
});
