import type { SearchIndexInput } from './index/build-search-index.ts';
import { buildSearchIndex } from './index/build-search-index.ts';
import { createSearch } from './query/create-search.ts';
import type { Search } from './query/create-search.ts';
import type { PagefindModule } from './query/pagefind-module.ts';

/** A built index that lives in memory, with the real program of Pagefind over it. */
export interface SearchInMemory {
  readonly search: Search;
  /** Content by path; delete one to break the index. */
  readonly files: Map<string, string | Uint8Array>;
  readonly root: { lang: string };
}

const ORIGIN = 'https://archive.test/';

/** Builds an index and opens it, for tests. It takes the place of the global `fetch` and `document`, so one at a time. */
export async function searchInMemory(
  input: Omit<SearchIndexInput, 'write' | 'cities' | 'papers' | 'sections' | 'kinds' | 'formatDate'>,
): Promise<SearchInMemory> {
  const files = new Map<string, string | Uint8Array>();
  const names = { cities: {}, papers: {}, sections: {}, kinds: {}, formatDate: () => '' };
  const write = (path: string, content: string | Uint8Array): Promise<void> => {
    files.set(path, content);
    return Promise.resolve();
  };
  const manifest = await buildSearchIndex({ ...input, ...names, write });
  const root = { lang: 'zh-CN', getAttribute: (): string => root.lang };
  Object.assign(globalThis, { fetch: (address: unknown) => Promise.resolve(answerOf(files, address)) });
  const importPagefind = async (address: string): Promise<PagefindModule> => {
    // The program looks for a script element when it finds a document while it is read.
    Object.assign(globalThis, { document: undefined });
    const program = `${await answerOf(files, address).text()}//${address}`;
    const module: PagefindModule = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(program)}`
    );
    Object.assign(globalThis, { document: { querySelector: () => root } });
    return module;
  };
  return { search: createSearch({ base: `${ORIGIN}search/`, root, importPagefind }, manifest), files, root };
}

function answerOf(files: SearchInMemory['files'], address: unknown): Response {
  const path = String(address).replace(ORIGIN, '').replace(/\?.*$/, '');
  const content = files.get(path);
  if (content === undefined) return new Response('404', { status: 404 });
  return new Response(typeof content === 'string' ? content : Uint8Array.from(content));
}
