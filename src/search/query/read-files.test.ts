import { afterEach, expect, test, vi } from 'vitest';
import { readFilesFrom } from './read-files.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['index/0a/rows/1.bin', false, 'force-cache'],
  ['index/0a/rows/1.bin', true, 'reload'],
  ['manifest.json', false, 'no-cache'],
  ['texts/00000000-aaaa.json', true, 'no-cache'],
])('%s, fresh %s, is read with %s', async (path, isFresh, cache) => {
  const fetch = vi.fn((_address: string, _options: RequestInit) => Promise.resolve(new Response('whole')));
  vi.stubGlobal('fetch', fetch);
  await readFilesFrom('/search/', isFresh)(path);
  expect(fetch.mock.calls).toEqual([[`/search/${path}`, expect.objectContaining({ cache })]]);
});
