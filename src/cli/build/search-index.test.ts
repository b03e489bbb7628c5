import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sampleArchive, sampleArticle, samplePage } from '../../content/sample-archive.ts';
import { writeSearchIndex } from './search-index.ts';
import { draftSite } from './site-draft.ts';

const archive = (title: string) =>
  sampleArchive([samplePage('0000000a')], [sampleArticle('0000000a-aaaa', { title })]);

/** Keys of what an index is made of, with the files that each has. */
async function keysOf(title: string, program: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const draft = draftSite(folder, []);
  await writeSearchIndex(archive(title), { draft, program: { key: program, folder: '', entry: '' } });
  return new Map([...draft.made].map(([key, { files }]) => [key, files.map(({ path }) => path)]));
}

/** Whether a file is of a shard or has texts. */
function isOfArticles(path: string): boolean {
  return /^search\/(?:index|texts)\//u.test(path);
}

test.each([
  ['an article', '秋收', 'program'],
  ['the program', '春耕', 'other'],
])('shards and texts of search are made again when %s is another', async (_, title, program) => {
  const before = await keysOf('春耕', 'program');
  const after = await keysOf(title, program);
  const kept = [...before].filter(([key]) => after.has(key)).flatMap(([, paths]) => paths);
  expect([...before.values()].flat().filter(isOfArticles)).not.toEqual([]);
  expect(kept.filter(isOfArticles)).toEqual([]);
  expect([...(await keysOf('春耕', 'program'))]).toEqual([...before]);
});
