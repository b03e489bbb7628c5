import { expect, test } from 'vitest';
import { rankHits } from './results/arrange-hits.ts';
import { sampleArticle } from './sample-article.ts';
import { searchInMemory } from './search-in-memory.ts';

const filler = '全市各级各部门认真落实。'.repeat(10);
const articles = [
  sampleArticle({ id: '00000000-once', paragraphs: [`${filler}复工复产。${filler}`] }),
  sampleArticle({ id: '00000000-many', paragraphs: [`${filler}复工复产，复工复产，复工复产。${filler}`] }),
  sampleArticle({ id: '00000000-head', headline: '助力复工复产', paragraphs: [filler] }),
  sampleArticle({ id: '00000000-none', headline: '复工', paragraphs: [`${filler}复产。`] }),
];

test.each(['复工复产', '复工 复产', '产'])('headline, then density: %s', async (query) => {
  const { search, loadHeads } = await searchInMemory({ articles });
  const answer = await search(query);
  const ranked = await loadHeads(rankHits(answer?.hits ?? [], 'relevance'));
  const ids = ranked.map(({ head }) => head.id.slice(-4));
  expect(ids.filter((id) => id !== 'none')).toEqual(['head', 'many', 'once']);
  expect(ids.includes('none')).toBe(query !== '复工复产');
});

test('a hit tells how often the run occurs', async () => {
  const { search, loadHeads } = await searchInMemory({ articles });
  const answer = await search('复工复产');
  const listed = await loadHeads(answer?.hits ?? []);
  const runs = listed.map(({ head, runs: count }) => [head.id.slice(-4), count]);
  expect(Object.fromEntries(runs)).toEqual({ once: 1, many: 3, head: 1 });
});
