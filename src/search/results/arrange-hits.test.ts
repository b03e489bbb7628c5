import { expect, test } from 'vitest';
import type { SearchEntry } from '../format/entries.ts';
import type { Hit } from '../query/search-answer.ts';
import { parseAddress } from '../query/search-state.ts';
import { groupByStory, rankAnswer, rankHits } from './arrange-hits.ts';

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

test('equal hits keep the order of the index', () => {
  const [first, second] = [hit('a', { ordinal: 1 }), hit('a', { ordinal: 2 })];
  expect(rankHits([second, hit('b', {}), first], 'newest')).toEqual([first, second, hit('b', {})]);
});

test('an answer is ranked without what days or filters leave out', () => {
  const reading = { kind: 'typed', text: '', parsed: { type: 'query', root: null }, phrases: [] } as const;
  const answer = {
    reading,
    problem: null,
    unsearched: 0,
    lost: [],
    hits: [
      hit('a', { city: 'hebi' }),
      recent,
      hit('b', { city: 'hebi', earliest: '2022-01-01', latest: '2022-01-02' }),
    ],
  };
  const ranked = (address: string): string => ids(rankAnswer(answer, parseAddress(address)).ranked);
  expect(rankAnswer(answer, parseAddress('')).answer).toBe(answer);
  expect(ranked('?sort=newest')).toBe('dba');
  expect(ranked('?city=hebi&sort=newest')).toBe('ba');
  expect(ranked('?from=2021-01-01&city=hebi')).toBe('b');
});

test('prints of one story are grouped at the place of the first', () => {
  const original = hit('a', { story: 'x' });
  const retold = hit('b', { story: 'x' });
  const other = hit('c', { story: 'y' });
  expect(groupByStory([original, plain, other, retold, recent]).map(ids)).toEqual(['ab', 'e', 'c', 'd']);
});
