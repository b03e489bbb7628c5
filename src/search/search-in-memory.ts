import type { ArticleRecord } from '../records/article-record.ts';
import type { ShardFile } from './index/build-shard.ts';
import { buildSearchIndex, storeBy, type SearchIndexInput } from './index/build-search-index.ts';
import { createSearch } from './query/create-search.ts';
import type { SearchEngine, SearchOptions } from './query/search-engine.ts';
import { sampleArticle } from './sample-article.ts';

/** A built index that lives in memory, and its search. */
export interface SearchInMemory extends SearchEngine {
  /** The ids of what a query finds, as the answer has them. */
  readonly findIds: (query: string, options?: SearchOptions) => Promise<string[]>;
  /** Content by path; delete one to break the index. */
  readonly files: Map<string, string | Uint8Array>;
}

/** Articles, and how the index of them is cut. */
export interface InMemoryInput extends Pick<SearchIndexInput, 'shardLimit' | 'fileBytes' | 'beforeShard'> {
  /** Shards by their keys, from one build to the next. */
  readonly kept?: Map<string, readonly ShardFile[]>;
  readonly stories?: SearchIndexInput['stories'];
  readonly articles: readonly ArticleRecord[];
}

/** Builds an index and opens it, for tests. */
export async function searchInMemory({ kept = new Map(), ...input }: InMemoryInput): Promise<SearchInMemory> {
  const files = new Map<string, string | Uint8Array>();
  const names = {
    archive: '',
    stories: new Map<string, string>(),
    cities: {},
    papers: {},
    sections: {},
    kinds: {},
    formatDate: () => '',
  };
  const write = (path: string, content: string | Uint8Array): Promise<void> => {
    files.set(path, content);
    return Promise.resolve();
  };
  const byId = new Map(input.articles.map((article) => [article.id, article]));
  const getArticle = (id: string): ArticleRecord => byId.get(id) ?? sampleArticle({ id });
  const manifest = await buildSearchIndex({
    ...names,
    ...input,
    getArticle,
    sumOf: (id) => JSON.stringify(getArticle(id)),
    write,
    store: async (key, make) => {
      const shard = kept.get(key) ?? (await make());
      kept.set(key, shard);
      return storeBy(write)(key, () => Promise.resolve(shard));
    },
  });
  const read = (path: string): Promise<Uint8Array<ArrayBuffer>> => {
    const content = files.get(path);
    if (content === undefined) return Promise.reject(new Error(`Failed to load ${path}`));
    return Promise.resolve(
      typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content),
    );
  };
  const engine = createSearch(read, manifest);
  const findIds = async (query: string, options?: SearchOptions): Promise<string[]> => {
    const answer = await engine.search(query, undefined, options);
    return (await engine.loadHeads(answer?.hits ?? [])).map(({ head }) => head.id);
  };
  return { ...engine, findIds, files };
}
