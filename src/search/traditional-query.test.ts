import { beforeAll, expect, test } from 'vitest';
import { sampleArticle } from './sample-article.ts';
import { searchInMemory, type SearchInMemory } from './search-in-memory.ts';

let archive: SearchInMemory;

beforeAll(async () => {
  archive = await searchInMemory({
    articles: [
      sampleArticle({ id: '00000000-aaaa', paragraphs: ['城区实行静态管理，头发和发展。'] }),
      sampleArticle({ id: '00000000-bbbb', paragraphs: ['记者李昇采写。'] }),
      sampleArticle({ id: '00000000-cccc', paragraphs: ['旭日东升。'] }),
      sampleArticle({ id: '00000000-dddd', paragraphs: ['館藏書法展覽，最后一天。'] }),
    ],
  });
});

const found = async (query: string): Promise<unknown> => {
  const answer = await archive.search(query);
  return [answer?.reading.kind, ...(await archive.findIds(query))];
};

test('traditional characters find simplified text', async () => {
  expect(await found('靜態管理')).toEqual(['simplified', '00000000-aaaa']);
  expect(await found('頭髮和發展')).toEqual(['simplified', '00000000-aaaa']);
});

test('simplified characters find traditional text', async () => {
  expect(await found('书法展览')).toEqual(['traditional', '00000000-dddd']);
});

test('traditional characters of the simplified character set find simplified text', async () => {
  expect(await found('最後')).toEqual(['simplified', '00000000-dddd']);
});

test('a traditional character that is printed finds itself only', async () => {
  expect(await found('昇')).toEqual(['typed', '00000000-bbbb']);
});

test('what neither form finds is nowhere', async () => {
  expect(await found('靜態管裡')).toEqual(['typed']);
});
