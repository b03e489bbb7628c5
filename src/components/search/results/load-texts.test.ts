import { afterEach, expect, test, vi } from 'vitest';
import { loadInTurn, loadText } from './load-texts.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const ids = Array.from({ length: 20 }, (_, at) => String(at));

test('values come in the order of their ids, some at a time', async () => {
  let running = 0;
  let most = 0;
  const load = async (id: string): Promise<string> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 20 - Number(id)));
    running -= 1;
    return `${id}!`;
  };
  expect(await loadInTurn(ids, load)).toEqual(ids.map((id) => `${id}!`));
  expect(most).toBe(8);
});

test('an abort ends it without a value', async () => {
  const stop = new AbortController();
  const load = vi.fn((id: string) => {
    if (id === '9') stop.abort();
    return Promise.resolve(id);
  });
  expect(await loadInTurn(ids, load, stop.signal)).toBeUndefined();
  expect(load).toHaveBeenCalledTimes(16);
  expect(await loadInTurn([], load, stop.signal)).toBeUndefined();
});

test('one that fails fails all', async () => {
  await expect(loadInTurn(ids, () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
});

test('texts are fetched once, with those of their block, and again only after a failure', async () => {
  const [one, other] = ['a-a', 'a-c'].map((id) => ({ id, fields: [] }));
  const fetch = vi
    .fn()
    .mockResolvedValueOnce(new Response(null, { status: 404 }))
    .mockImplementation(() => Promise.resolve(Response.json([one, other])));
  vi.stubGlobal('fetch', fetch);
  await expect(loadText('a-a')).rejects.toThrow('/search/texts/a-1.json');
  expect(await loadText('a-a')).toEqual(one);
  expect(await loadText('a-c')).toEqual(other);
  expect(fetch).toHaveBeenCalledTimes(2);
});
