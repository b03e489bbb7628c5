import { expect, test } from 'vitest';
import { randomFrom } from '../text/random-from.ts';
import { fold } from './format/fold.ts';
import { foldLookalikes } from './format/lookalikes.ts';
import { sampleArticle } from './sample-article.ts';
import { searchFields } from './index/search-fields.ts';
import { searchInMemory } from './search-in-memory.ts';

/** Mostly characters that are confused, so that most runs have many forms. */
const ALPHABET = [...'己已巳日曰人入八未末0o〇1l五疫，。'];
const ARTICLES = 40;
const RUNS = 200;
const LONGEST_RUN = 9;

const articles = Array.from({ length: ARTICLES }, (_, at) => {
  const random = randomFrom(at + 1);
  const write = (length: number): string =>
    Array.from({ length }, () => ALPHABET[Math.floor(random() * ALPHABET.length)] ?? '').join('');
  return sampleArticle({ id: `00000000-${at}`, headline: write(8), paragraphs: [write(90)] });
});
const { search, findIds } = await searchInMemory({ articles, shardLimit: 15 });
const tolerant = { isTolerant: true } as const;

test('every form of a run is found in one go, and nothing else', async () => {
  const random = randomFrom(7);
  for (let drawn = 0; drawn < RUNS; drawn += 1) {
    const text = articles[Math.floor(random() * ARTICLES)]?.paragraphs[0]?.text ?? '';
    const start = Math.floor(random() * text.length);
    const run = text.slice(start, start + 1 + Math.floor(random() * LONGEST_RUN));
    const key = foldLookalikes(fold(run));
    const holders = articles.filter((article) =>
      searchFields(article).some((field) => foldLookalikes(fold(field.text)).includes(key)),
    );
    expect([run, (await findIds(`"${run}"`, tolerant)).toSorted()]).toEqual([
      run,
      holders.map(({ id }) => id).toSorted(),
    ]);
  }
});

test('what was typed is told from what was confused with it', async () => {
  const typed = await search('己日未');
  const all = await search('己日未', undefined, tolerant);
  expect(all?.hits.length).toBeGreaterThan(typed?.hits.length ?? -1);
  expect(all?.hits.filter(({ isExact }) => isExact)).toHaveLength(typed?.hits.length ?? -1);
});

test('what is excluded is excluded as it was typed', async () => {
  const some = await searchInMemory({
    articles: [
      sampleArticle({ id: '00000000-a', paragraphs: ['自已动手，人员。'] }),
      sampleArticle({ id: '00000000-b', paragraphs: ['自己动手，入员。'] }),
    ],
  });
  expect(await some.findIds('自己 -人员', tolerant)).toEqual(['00000000-b']);
});
