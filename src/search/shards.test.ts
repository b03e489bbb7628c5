import { expect, test, vi } from 'vitest';
import type { ShardFile } from './index/build-shard.ts';
import { sampleArticle } from './sample-article.ts';
import { searchInMemory } from './search-in-memory.ts';

const articles = ['2019', '2020', '2021', '2022'].flatMap((year) =>
  ['anyang', 'hebi'].map((city) =>
    sampleArticle({
      id: `00000000-${year}${city}`,
      earliest: `${year}-05-01`,
      city,
      paragraphs: ['复工复产。'],
    }),
  ),
);
const SCOPE = { cities: [], papers: [], years: [], from: '', to: '' } as const;
const namesOf = (ids: readonly string[]): string[] => ids.map((id) => id.slice(9));

test('results come in part by part, the newest first', async () => {
  const { search, findIds } = await searchInMemory({ articles, shardLimit: 2 });
  const sums: number[] = [];
  await search('复工', undefined, {
    onProgress: ({ answer: { hits } }) => sums.push(hits.length),
  });
  expect(sums).toEqual([0, 2, 4, 6]);
  expect(namesOf(await findIds('复工'))[0]).toMatch(/^2022/);
});

test('a scope leaves parts closed that hold nothing of it', async () => {
  const { findIds, files } = await searchInMemory({ articles, shardLimit: 1 });
  const get = vi.spyOn(files, 'get');
  const ids = await findIds('复工', { scope: { ...SCOPE, years: ['2020'], papers: ['hebi-ribao'] } });
  expect(namesOf(ids)).toEqual(['2020hebi']);
  const opened = new Set(get.mock.calls.map(([path]) => path.split('/')[1]));
  expect(opened.size).toBe(1);
});

test('a range of days leaves out what is before and after', async () => {
  const { findIds } = await searchInMemory({ articles, shardLimit: 1 });
  const ids = await findIds('复工', { scope: { ...SCOPE, from: '2020-05-01', to: '2021-04-30' } });
  expect(namesOf(ids).toSorted()).toEqual(['2020anyang', '2020hebi']);
});

test('a shard whose articles are as before is not built again', async () => {
  const kept = new Map<string, readonly ShardFile[]>();
  const shards = () =>
    [...kept.values()].filter((files) => files.some(({ path }) => path.endsWith('entries.bin')));
  await searchInMemory({ articles, shardLimit: 2, kept });
  expect(shards()).toHaveLength(4);
  const more = [
    ...articles,
    sampleArticle({ id: '00000000-new', earliest: '2023-01-01', paragraphs: ['复工'] }),
  ];
  const { search } = await searchInMemory({ articles: more, shardLimit: 2, kept });
  expect(shards()).toHaveLength(5);
  expect((await search('复工'))?.hits).toHaveLength(9);
});

test('a file that arrives cut off, or changed, is noticed', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  for (const spoil of [(bytes: Uint8Array) => bytes.slice(0, -9), (bytes: Uint8Array) => bytes.with(12, 0)]) {
    const { search, files } = await searchInMemory({ articles });
    const [path = '', content] = [...files].find(([name]) => name.includes('/rows/')) ?? [];
    if (content instanceof Uint8Array) files.set(path, spoil(content));
    expect(await search('复工')).toMatchObject({ unsearched: 8, hits: [] });
  }
  vi.restoreAllMocks();
});

test('a hit tells which story it prints, across shards', async () => {
  const stories = new Map(
    ['2019hebi', '2022anyang'].map((name) => [`00000000-${name}`, '00000000-2019hebi']),
  );
  const { search, loadHeads } = await searchInMemory({ articles, stories, shardLimit: 2 });
  const listed = await loadHeads((await search('复工'))?.hits ?? []);
  const found = listed.flatMap(({ head, entry }) =>
    entry.story === null ? [] : [[head.id, entry.story] as const],
  );
  expect(new Map(found)).toEqual(stories);
});
