import { expect, test } from 'vitest';
import { readEntries } from '../query/read-entries.ts';
import { sampleArticle } from '../sample-article.ts';
import { packEntries } from './pack-entries.ts';
import { shardArticleOf } from './shard-article.ts';

/** A length is kept to so much of itself. */
const TOLERANCE = 0.05;

const entries = [
  sampleArticle({
    city: 'hebi',
    earliest: '2022-05-12',
    latest: '2022-05-18',
    paragraphs: ['复工'.repeat(400)],
  }),
  sampleArticle({ city: 'anyang', earliest: '2022-05-12' }),
  sampleArticle({ city: 'hebi', earliest: '2019-12-30', latest: '2020-01-02', headline: '春耕' }),
].map((article, at) => shardArticleOf(article, '', at === 1 ? '00000000-aaaa' : null).entry);
const read = readEntries(packEntries(entries), 'index/a/');

test('entries come back as they were, but for their lengths', () => {
  const expected = entries.map((entry, ordinal) => ({
    ...entry,
    shard: 'index/a/',
    ordinal,
    years: ordinal === 2 ? ['2019', '2020'] : ['2022'],
    length: expect.any(Number),
  }));
  expect(read).toEqual(expected);
});

test('lengths come back nearly', () => {
  for (const [at, { length }] of entries.entries()) {
    expect(Math.abs((read[at]?.length ?? NaN) - length)).toBeLessThanOrEqual(TOLERANCE * length);
  }
});
