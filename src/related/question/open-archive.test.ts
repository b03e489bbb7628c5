import { afterEach, expect, test, vi } from 'vitest';
import type { BundleList } from '../format/bundle-list.ts';
import { openArchive } from './open-archive.ts';

const list: BundleList = { archive: 'a', version: '1.6.0', common: [], bundles: [] };
const archive = { name: '', base: '/pagefind/' };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('the list is always asked for anew', async () => {
  const get = vi.fn(() => Promise.resolve(Response.json(list)));
  vi.stubGlobal('fetch', get);
  expect(await openArchive(archive)).toEqual({ list });
  expect(get).toHaveBeenCalledWith('/pagefind/bundles.json', expect.objectContaining({ cache: 'no-cache' }));
});

test.each([
  ['nothing', new Response(null, { status: 404 })],
  ['another page', new Response('<!doctype html>')],
  ['another JSON file', Response.json({ version: '1.6.0' })],
  ['a list of something else', Response.json({ ...list, bundles: [{}] })],
])('where the list should be, %s is no archive', async (_, response) => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.stubGlobal('fetch', () => Promise.resolve(response));
  expect(await openArchive(archive)).toEqual({ problem: 'unreachable' });
});
