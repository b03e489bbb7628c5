import { beforeAll, expect, test } from 'vitest';
import { sampleArticle } from './sample-article.ts';
import { searchInMemory, type SearchInMemory } from './search-in-memory.ts';

/** With two captions. */
const c = sampleArticle({
  id: '00000000-c',
  deck: '抗疫记',
  paragraphs: ['题：春耕。王五复产。'],
  caption: '工地',
  photographer: '赵六',
});

let archive: SearchInMemory;

beforeAll(async () => {
  archive = await searchInMemory({
    articles: [
      sampleArticle({ id: '00000000-a', headline: '抗疫', paragraphs: ['复工复产。'], reporter: '王五' }),
      sampleArticle({
        id: '00000000-b',
        headline: '春耕',
        paragraphs: ['抗疫，复工。'],
        caption: '王五与抗疫',
      }),
      { ...c, captions: [...c.captions, ...sampleArticle({ caption: '夜校' }).captions] },
    ],
  });
});

async function found(query: string): Promise<string> {
  return (await archive.findIds(query))
    .map((id) => id.slice(-1))
    .toSorted()
    .join('');
}

test.each([
  ['抗疫', 'abc'],
  ['复工 复产', 'a'],
  ['复工 OR 复产', 'abc'],
  ['抗疫 -复工', 'c'],
  ['复工 OR 复产 -春耕', 'a'],
  ['题:抗疫', 'ac'],
  ['抗疫 -题:抗疫', 'b'],
  ['正文：抗疫', 'b'],
  ['图说:抗疫', 'b'],
  ['署名:王五', 'a'],
  ['署名:摄影赵六', 'c'],
  ['题:产', ''],
  ['正文:产', 'ac'],
  ['题:春耕', 'b'],
  ['题：春耕。', 'c'],
  ['春耕 NEAR/4 复产', 'c'],
  ['复产 NEAR/3 春耕', 'c'],
  ['春耕 NEAR/2 复产', ''],
  ['复工 NEAR/0 复产', 'a'],
  ['图说:王五 NEAR/1 抗疫', 'b'],
  ['王五 NEAR/9 王五', ''],
  ['工地 NEAR/99 夜校', ''],
  ['工地 夜校', 'c'],
])('%s finds %s', async (query, expected) => {
  expect(await found(query)).toBe(expected);
});

test('what can not be read is told, and nothing is searched', async () => {
  const answer = await archive.search('抗疫 OR');
  expect(answer).toMatchObject({ problem: { reason: 'looseOr', start: 3, end: 5 }, hits: [], unsearched: 0 });
});
