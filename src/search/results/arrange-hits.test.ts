import { expect, test } from 'vitest';
import type { SearchEntry } from '../format/entries.ts';
import type { Hit } from '../query/search-answer.ts';
import { rankHits } from './arrange-hits.ts';

const entry: SearchEntry = {
  shard: '',
  ordinal: 0,
  city: '',
  paper: '',
  section: null,
  kind: 'news',
  earliest: '2020-01-01',
  latest: '2020-01-01',
  years: ['2020'],
  length: 100,
  story: null,
};
const hit = (shard: string, parts: Partial<Hit & SearchEntry>): Hit => ({
  entry: { ...entry, ...parts, shard },
  inHeadline: parts.inHeadline ?? 0,
  runs: parts.runs ?? 1,
  isExact: parts.isExact ?? true,
});
const ids = (hits: readonly Hit[]): string => hits.map(({ entry: { shard } }) => shard).join('');

const inHeadline = hit('a', { inHeadline: 1, earliest: '2019-01-01' });
const dense = hit('b', { runs: 5 });
const long = hit('c', { runs: 5, length: 1000 });
const recent = hit('d', { earliest: '2022-05-12' });
const plain = hit('e', {});
const hits = [plain, long, recent, dense, inHeadline];

test('headlines come first, then dense hits, then recent ones', () => {
  expect(ids(rankHits(hits, 'relevance'))).toBe('abdec');
});

test('what was typed comes before what was confused with it', () => {
  const confused = hit('f', { isExact: false, inHeadline: 1 });
  expect(ids(rankHits([confused, plain], 'relevance'))).toBe('ef');
});

test('by date the newest come first, or the oldest', () => {
  expect(ids(rankHits(hits, 'newest'))).toBe('dbcea');
  expect(ids(rankHits(hits, 'oldest'))).toBe('abced');
});
