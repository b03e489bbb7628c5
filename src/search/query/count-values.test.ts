import { expect, test } from 'vitest';
import { packEntries } from '../index/pack-entries.ts';
import { shardArticleOf } from '../index/shard-article-of.ts';
import { sampleArticle, type SampleParts } from '../sample-article.ts';
import { countValues } from './count-values.ts';
import type { Hit } from './hit.ts';
import { readEntries } from './read-entries.ts';

const hit = (parts: SampleParts): Hit[] => {
  const { entry } = shardArticleOf(sampleArticle(parts), '', null);
  return readEntries(packEntries([entry]), '').map((read) => ({
    entry: read,
    inHeadline: 0,
    runs: 1,
    isExact: true,
  }));
};
const hits = [
  ...hit({ city: 'anyang', earliest: '2019-12-31', latest: '2020-01-02' }),
  ...hit({ city: 'anyang', earliest: '2022-05-01' }),
  ...hit({ city: 'hebi', earliest: '2020-03-01' }),
];
const none = { city: [], paper: [], year: [], section: [], kind: [] };

test('an interval over the border of a year counts in both years', () => {
  expect(Object.fromEntries(countValues(hits, 'year', none))).toEqual({ 2019: 1, 2020: 2, 2022: 1 });
});

test('a filter counts what the other filters leave, not what it leaves itself', () => {
  const selection = { ...none, city: ['hebi'], year: ['2020'] };
  expect(Object.fromEntries(countValues(hits, 'city', selection))).toEqual({ anyang: 1, hebi: 1 });
  expect(Object.fromEntries(countValues(hits, 'year', selection))).toEqual({ 2020: 1 });
});
