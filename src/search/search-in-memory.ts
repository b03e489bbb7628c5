import type { ArticleRecord } from '../records/article-record.ts';
import { buildSearchIndex } from './index/build-search-index.ts';
import type { SearchIndexInput } from './index/build-search-index.ts';
import { createSearch } from './query/create-search.ts';
import type { Search } from './query/create-search.ts';
import { sampleArticle } from './sample-article.ts';

/** A built index that lives in memory, and its search. */
export interface SearchInMemory {
  readonly search: Search;
  /** Content by path; delete one to break the index. */
  readonly files: Map<string, string | Uint8Array>;
}

/** Articles, and how the index of them is cut. */
export interface InMemoryInput extends Pick<SearchIndexInput, 'shardLimit' | 'chunkBytes' | 'store'> {
  readonly articles: readonly ArticleRecord[];
}

/** Builds an index and opens it, for tests. */
export async function searchInMemory(input: InMemoryInput): Promise<SearchInMemory> {
  const files = new Map<string, string | Uint8Array>();
  const names = { cities: {}, papers: {}, sections: {}, kinds: {}, formatDate: () => '' };
  const write = (path: string, content: string | Uint8Array): Promise<void> => {
    files.set(path, content);
    return Promise.resolve();
  };
  const byId = new Map(input.articles.map((article) => [article.id, article]));
  const getArticle = (id: string): ArticleRecord => byId.get(id) ?? sampleArticle({ id });
  const manifest = await buildSearchIndex({ ...input, ...names, getArticle, write });
  const read = (path: string): Promise<Uint8Array<ArrayBuffer>> => {
    const content = files.get(`search/${path}`);
    return content === undefined || typeof content === 'string'
      ? Promise.reject(new Error(`Failed to load ${path}`))
      : Promise.resolve(Uint8Array.from(content));
  };
  return { search: createSearch({ read }, manifest), files };
}
