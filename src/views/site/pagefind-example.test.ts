import { afterEach, expect, test, vi } from 'vitest';
import { pagefindExample } from './pagefind-example.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Stands for Pagefind: tells what it is asked to do, and finds nothing. */
const PROGRAM = `
  export const mergeIndex = async (path) => tell(path);
  export const search = async (words) => (tell(words), { results: [] });
`;
/** An address of a folder whose every file is this program: the name of the file is a comment. */
const FOLDER = `data:text/javascript,${encodeURIComponent(`${PROGRAM}//`)}`;

test('the example searches every bundle, not only that of the newest pages', async () => {
  const tell = vi.fn();
  const query = { value: '春耕', onchange: async () => {} };
  const bundles = ['', '0a/', '0b/'].map((path) => ({ path }));
  vi.stubGlobal('tell', tell);
  vi.stubGlobal('query', query);
  vi.stubGlobal('hits', {});
  vi.stubGlobal('fetch', async () => Response.json({ bundles }));
  const script = /<script type="module">(?<text>.*)<\/script>/su.exec(pagefindExample(FOLDER));
  await import(`data:text/javascript,${encodeURIComponent(script?.groups?.['text'] ?? '')}`);
  await query.onchange();
  expect(tell.mock.calls).toEqual([[`${FOLDER}0a/`], [`${FOLDER}0b/`], ['春耕']]);
});
