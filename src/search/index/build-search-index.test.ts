import { expect, test } from 'vitest';
import { sampleArticle } from '../sample-article.ts';
import { searchInMemory } from '../search-in-memory.ts';

test('memory is let go before each shard, not before each of the many texts', async () => {
  let calls = 0;
  const articles = ['0000000a-aaaa', '0000000b-aaaa', '0000000c-aaaa'].map((id) =>
    sampleArticle({ id, headline: '春耕' }),
  );
  const { files } = await searchInMemory({ articles, beforeShard: () => (calls += 1) });
  expect(calls).toBe(1);
  expect([...files.keys()].filter((path) => path.startsWith('texts/')).length).toBeGreaterThan(1);
});

test('an index of articles without a word finds nothing', async () => {
  const { findIds } = await searchInMemory({ articles: [sampleArticle({})] });
  expect(await findIds('春耕')).toEqual([]);
});
