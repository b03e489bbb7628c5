import { expect, test } from 'vitest';
import { sampleArticle } from '../sample-article.ts';
import { searchInMemory } from '../search-in-memory.ts';

test('a shard is announced with its articles, none of the many texts is', async () => {
  const announced: number[] = [];
  const articles = ['0000000a-aaaa', '0000000b-aaaa', '0000000c-aaaa'].map((id) =>
    sampleArticle({ id, headline: '春耕' }),
  );
  const { files } = await searchInMemory({ articles, beforeShard: (count) => announced.push(count) });
  expect(announced).toEqual([3]);
  expect([...files.keys()].filter((path) => path.startsWith('texts/')).length).toBeGreaterThan(1);
});

test('an index of articles without a word finds nothing', async () => {
  const { findIds } = await searchInMemory({ articles: [sampleArticle({})] });
  expect(await findIds('春耕')).toEqual([]);
});
