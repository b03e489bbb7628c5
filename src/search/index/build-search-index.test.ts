import { expect, test } from 'vitest';
import { sampleArticle } from '../sample-article.ts';
import type { ShardFile } from './build-shard.ts';
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

test('simplified characters are taken over from the last build', async () => {
  const kept = new Map<string, readonly ShardFile[]>();
  await searchInMemory({ articles: [], kept });
  const path = 'simplified.bin';
  expect([...kept.values()].flat().map((file) => file.path)).toEqual([path]);
  const marked = [...kept.keys()].map((key) => [key, [{ path, content: new Uint8Array(1) }]] as const);
  const { files } = await searchInMemory({ articles: [sampleArticle({})], kept: new Map(marked) });
  expect(files.get(path)).toEqual(new Uint8Array(1));
});
