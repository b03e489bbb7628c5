import { expect, test } from 'vitest';
import { sampleArticle } from '../sample-article.ts';
import { cutParts, cutShards } from './cut-shards.ts';

const ofYear = (year: number, count: number, city = 'puyang') =>
  Array.from({ length: count }, (_, at) =>
    sampleArticle({ id: `00000000-${year}${city}${at}`, earliest: `${year}-01-${10 + at}`, city }),
  );
const shapes = (articles: ReturnType<typeof ofYear>) =>
  cutShards(articles, 5).map((shard) => {
    const years = [...new Set(shard.map(({ date }) => date.earliest.slice(0, 4)))].toSorted();
    const cities = [...new Set(shard.map(({ city }) => city))].toSorted();
    return `${years.join('-')} ${cities.join('+')}: ${shard.length}`;
  });

test('whole years are filled up from the oldest, the newest shard first', () => {
  expect(shapes([...ofYear(2022, 2), ...ofYear(2020, 3), ...ofYear(2019, 1), ...ofYear(2021, 4)])).toEqual([
    '2022 puyang: 2',
    '2021 puyang: 4',
    '2019-2020 puyang: 4',
  ]);
});

test('a year beyond the limit is cut at the borders of papers', () => {
  expect(
    shapes([...ofYear(2020, 3, 'hebi'), ...ofYear(2020, 4, 'anyang'), ...ofYear(2020, 2, 'puyang')]),
  ).toEqual(['2020 hebi+puyang: 5', '2020 anyang: 4']);
});

test('a paper beyond the limit is cut by its days', () => {
  expect(shapes([...ofYear(2020, 7), ...ofYear(2021, 1)])).toEqual([
    '2021 puyang: 1',
    '2020 puyang: 2',
    '2020 puyang: 5',
  ]);
});

test('no shard is beyond the limit, and no article is lost', () => {
  const articles = [...ofYear(2019, 4), ...ofYear(2020, 13), ...ofYear(2020, 3, 'hebi'), ...ofYear(2021, 6)];
  const shards = cutShards(articles, 5);
  expect(Math.max(...shards.map(({ length }) => length))).toBeLessThanOrEqual(5);
  expect(new Set(shards.flat())).toEqual(new Set(articles));
});

test('new issues leave the shards of older years as they are', () => {
  const [, ...before] = cutShards([...ofYear(2020, 4), ...ofYear(2021, 3)], 5);
  const [, ...after] = cutShards([...ofYear(2020, 4), ...ofYear(2021, 4)], 5);
  expect(after).toEqual(before);
});

test('inside a shard the newest come first', () => {
  const [shard] = cutShards(ofYear(2020, 3), 5);
  expect(shard?.map(({ date }) => date.earliest)).toEqual(['2020-01-12', '2020-01-11', '2020-01-10']);
});

test('what came in last is cut by itself, however old it is, and leaves all others as they are', () => {
  const settled = [...ofYear(2020, 4), ...ofYear(2021, 3)];
  const recent = ofYear(2020, 1, 'hebi');
  expect(cutParts([...settled, ...recent], new Set(recent.map(({ id }) => id)), 5)).toEqual({
    settled: cutShards(settled, 5),
    recent: [recent],
  });
});
