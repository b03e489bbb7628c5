import { buildSearchIndex } from './index/build-search-index.ts';
import type { SearchIndexInput } from './index/build-search-index.ts';
import { createSearch } from './query/create-search.ts';
import type { Search } from './query/create-search.ts';

/** A built index that lives in memory, and its search. */
export interface SearchInMemory {
  readonly search: Search;
  /** Content by path; delete one to break the index. */
  readonly files: Map<string, string | Uint8Array>;
}

/** Builds an index and opens it, for tests. */
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
  const read = (path: string): Promise<Uint8Array<ArrayBuffer>> => {
    const content = files.get(`search/${path}`);
    return content === undefined || typeof content === 'string'
      ? Promise.reject(new Error(`Failed to load ${path}`))
      : Promise.resolve(Uint8Array.from(content));
  };
  return { search: createSearch({ read }, manifest), files };
}
