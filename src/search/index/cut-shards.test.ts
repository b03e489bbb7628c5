import { expect, test } from 'vitest';
import { sampleArticle } from '../sample-article.ts';
import { cutShards } from './cut-shards.ts';

const ofYear = (year: number, count: number) =>
  Array.from({ length: count }, (_, at) =>
    sampleArticle({ id: `00000000-${year}${at}`, earliest: `${year}-01-${10 + at}` }),
  );
const shapes = (articles: ReturnType<typeof ofYear>) =>
  cutShards(articles, 5).map(({ name, articles: { length } }) => `${name}: ${length}`);

test('whole years are filled up from the oldest, the newest shard first', () => {
  expect(shapes([...ofYear(2022, 2), ...ofYear(2020, 3), ...ofYear(2019, 1), ...ofYear(2021, 4)])).toEqual([
    '2022: 2',
    '2021: 4',
    '2019-2020: 4',
  ]);
});

test('a year beyond the limit is cut by itself', () => {
  expect(shapes([...ofYear(2020, 7), ...ofYear(2021, 1)])).toEqual(['2021: 1', '2020-2: 2', '2020-1: 5']);
});

test('new issues leave older shards as they are', () => {
  const [, ...before] = cutShards([...ofYear(2020, 4), ...ofYear(2021, 3)], 5);
  const [, ...after] = cutShards([...ofYear(2020, 4), ...ofYear(2021, 4)], 5);
  expect(after).toEqual(before);
});

test('inside a shard the newest come first', () => {
  const [shard] = cutShards(ofYear(2020, 3), 5);
  expect(shard?.articles.map(({ date }) => date.earliest)).toEqual([
    '2020-01-12',
    '2020-01-11',
    '2020-01-10',
  ]);
});
