import { expect, test } from 'vitest';
import { searchInMemory } from '../../search/search-in-memory.ts';
import { archiveLikeArticles } from './article-generator.ts';
import { drawRuns } from './exactness.ts';

const SIZE = 240;
const SHARD = 100;
const RUNS = 120;

test('runs of generated articles are found in exactly those that hold them', async () => {
  const article = archiveLikeArticles();
  const articles = Array.from({ length: SIZE }, (_, at) => article(at));
  const { findIds } = await searchInMemory({ articles, shardLimit: SHARD });
  for (const [run, holders] of drawRuns(article, SIZE, RUNS)) {
    expect([run, (await findIds(`"${run}"`)).toSorted()]).toEqual([run, holders.toSorted()]);
  }
});
