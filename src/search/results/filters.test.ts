import { describe, expect, test } from 'vitest';
import { packEntries } from '../index/pack-entries.ts';
import { shardArticleOf } from '../index/shard-article.ts';
import { readEntries } from '../query/read-entries.ts';
import type { Hit } from '../query/search-answer.ts';
import { sampleArticle, type SampleParts } from '../sample-article.ts';
import { touchesDays } from '../query/search-state.ts';
import { countValues } from './filters.ts';

describe('count values', () => {
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
});

describe('touches days', () => {
  const interval = { earliest: '2022-04-29', latest: '2022-05-02' };

  test.each([
    ['an open range', '', '', true],
    ['a range that holds it', '2022-04-01', '2022-05-31', true],
    ['a range that begins on its last day', '2022-05-02', '', true],
    ['a range that ends on its first day', '', '2022-04-29', true],
    ['a day inside it', '2022-05-01', '2022-05-01', true],
    ['a range before it', '2022-04-01', '2022-04-28', false],
    ['a range after it', '2022-05-03', '', false],
  ])('an interval and %s', (_, from, to, touches) => {
    expect(touchesDays(interval, { from, to })).toBe(touches);
  });
});
