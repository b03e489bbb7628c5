import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import type { BundleList } from '../../related/format/bundle-list.ts';
import { addresses } from '../../routes.ts';
import type { FileStore } from '../../search/index/build-search-index.ts';
import { sampleArticle } from '../../search/sample-article.ts';
import { gatherBundles, writeBundles } from './related-index.ts';
import { draftSite } from './site-draft.ts';
import { NOTHING } from './site-memory.ts';

const article = (id: string, day: string) => ({
  id,
  city: 'hebi',
  paper: 'hebi-ribao',
  date: { edtf: day, earliest: day, latest: day, basis: 'printed' as const, evidence: [] },
});
const articles = [article('0000000a-aaaa', '2020-03-01'), article('0000000b-bbbb', '2021-03-01')];
const TEXTS: Readonly<Record<string, string>> = {
  [addresses.article('0000000a-aaaa')]: '春耕',
  [addresses.article('0000000b-bbbb')]: '秋收',
  '/help/': '怎样引用',
};

/** Writes two bundles; returns all files, the keys of the bundles, and which of them were not kept from before. */
async function write(texts = TEXTS, kept = new Map<string, readonly string[]>(), recent = new Set<string>()) {
  const files = new Map<string, string>();
  const [keys, made]: [string[], string[]] = [[], []];
  const put = (path: string, content: string | Uint8Array): Promise<void> => {
    files.set(path, Buffer.from(content).toString('base64'));
    return Promise.resolve();
  };
  const store: FileStore = async (key, make) => {
    keys.push(key);
    if (!kept.has(key)) {
      made.push(key);
      const fresh = await make();
      for (const { path, content } of fresh) await put(path, content);
      kept.set(
        key,
        fresh.map(({ path }) => path),
      );
    }
    return kept.get(key) ?? [];
  };
  await writeBundles({
    articles,
    recent,
    otherPages: ['/help/'],
    key: 'aaaa',
    common: [],
    readPage: (url) =>
      `<html lang="zh-CN"><body data-pagefind-body><h1>${texts[url] ?? ''}</h1></body></html>`,
    write: put,
    store,
    shardLimit: 1,
  });
  const content = Buffer.from(files.get(addresses.bundleList.slice(1)) ?? '', 'base64');
  const list: BundleList = parse(content.toString('utf8'));
  return { files, list, keys, made };
}

test('the newest bundle, with the pages about the archive, stands where any client looks; the others beside it', async () => {
  const { files, list } = await write();
  expect(list).toMatchObject({
    archive: 'aaaa',
    version: '1.6.0',
    bundles: [
      { path: '', pages: 2, from: '2021-03-01' },
      { path: expect.stringMatching(/^[\da-f]{16}\/$/u), pages: 1, from: '2020-03-01' },
    ],
  });
  for (const { path } of list.bundles) expect([...files.keys()]).toContain(`pagefind/${path}pagefind.js`);
});

test('a bundle is kept while its pages stay as they are, and made again when one of them changes', async () => {
  const kept = new Map<string, readonly string[]>();
  const first = await write(TEXTS, kept);
  expect(first.made).toEqual(first.keys);
  const again = await write(TEXTS, kept);
  expect([again.made, again.keys]).toEqual([[], first.keys]);
  const { made, keys } = await write({ ...TEXTS, '/help/': '怎样检索' }, kept);
  expect(keys[1]).toBe(first.keys[1]);
  expect(made).toEqual([keys[0]]);
  const older = await write({ ...TEXTS, [addresses.article('0000000a-aaaa')]: '夏播' }, kept);
  expect(older.made).toEqual([older.keys[1]]);
  expect(older.list.bundles[1]?.path).not.toBe(first.list.bundles[1]?.path);
});

test('what came in last stands first, however old it is', async () => {
  const { list } = await write(TEXTS, new Map(), new Set(['0000000a-aaaa']));
  expect(list.bundles.map(({ path, from }) => [path === '', from])).toEqual([
    [true, '2020-03-01'],
    [false, '2021-03-01'],
  ]);
});

test('the same pages make the same files', async () => {
  const [one, other] = [await write(), await write()];
  expect(other.files).toEqual(one.files);
});

test('what bundles are made of holds no text of the archive', async () => {
  const archive = { articles: [sampleArticle({ paragraphs: ['春耕'] })], pages: [], changes: [] };
  const work = {
    draft: draftSite('absent', []),
    program: { key: '', folder: '', entry: '' },
    digests: new Map(),
  };
  const source = await gatherBundles(archive, [], work);
  expect(source.articles.map((one) => Object.keys(one))).toEqual([['id', 'city', 'paper', 'date']]);
});

test('terms are common again when an article of many has another text', async () => {
  const many = (text: string) =>
    Array.from({ length: 1000 }, (_, at) =>
      sampleArticle({ id: `00000000-${at}`, paragraphs: [at < 500 ? text : '备播'] }),
    );
  const folder = mkdtempSync(join(tmpdir(), 'terms-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  let memory = NOTHING;
  const commonOf = async (text: string): Promise<readonly string[]> => {
    const draft = draftSite(folder, [{ directory: folder, memory }]);
    const work = { draft, program: { key: '', folder: '', entry: '' }, digests: new Map() };
    const { common } = await gatherBundles({ articles: many(text), pages: [], changes: [] }, [], work);
    memory = { ...NOTHING, made: draft.made };
    return common;
  };
  expect(await commonOf('春耕')).toContain('春耕');
  expect(await commonOf('秋收')).toContain('秋收');
});
