import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { ArticleRecord } from '../../records/article-record.ts';
import type { TextBlock } from '../format/article-files.ts';
import {
  type FilterNames,
  INDEX_PATHS,
  type SearchManifest,
  SHARD_PATHS,
  type ShardSummary,
} from '../format/manifest.ts';
import { buildShard, type ShardFile } from './build-shard.ts';
import { type ArticleHeader, cutParts } from './cut-shards.ts';
import { type ShardArticle, shardArticleOf } from './shard-article.ts';
import { searchFields } from './search-fields.ts';
import { simplifiedCharacters } from './simplified-characters.ts';
import { summarizeArticles } from './summarize-articles.ts';

/**
 * Stores the files that `make` makes, by their paths below the folder of the index, or takes those that were stored for the same
 * key before. Returns their paths.
 */
export type FileStore = (
  key: string,
  make: () => Promise<readonly ShardFile[]>,
) => Promise<readonly string[]>;

/** What the index is built from: the published articles, and the names for their slugs and dates. */
export interface SearchIndexInput {
  /** Key of the archive. */
  readonly archive: string;
  readonly articles: readonly ArticleHeader[];
  /** Ids of articles that came in last. Without it none. */
  readonly recent?: ReadonlySet<string>;
  /** Gets a whole article; only those of one shard are in memory at a time. */
  readonly getArticle: (id: string) => ArticleRecord;
  readonly cities: FilterNames;
  readonly papers: FilterNames;
  readonly sections: FilterNames;
  readonly kinds: FilterNames;
  readonly formatDate: (date: ArticleRecord['date']) => string;
  /** By id, the article that represents all prints of its story; articles without other prints are left out. */
  readonly stories: ReadonlyMap<string, string>;
  /** A sum of an article, by which its shard and its texts are known again without reading it. */
  readonly sumOf: (id: string) => string;
  /** Stores one file of the index, by its path below the folder of the index. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Without it everything is made and written. */
  readonly store?: FileStore;
  /** Called before each shard that is made, with the number of its articles: a large one takes much memory. */
  readonly beforeShard?: (articles: number) => void;
  readonly shardLimit?: number | undefined;
  readonly fileBytes?: number | undefined;
}

/** Writes the files of an index: the manifest, those of each shard, the texts. Returns the manifest. */
export async function buildSearchIndex(input: SearchIndexInput): Promise<SearchManifest> {
  const shards: ShardSummary[] = [];
  const parts = cutParts(input.articles, input.recent, input.shardLimit);
  // The largest first: it is searched alone for a moment, and shows most.
  for (const headers of [...parts.settled, ...parts.recent]) {
    shards.push(await writeShard(headers, input));
  }
  await writeTexts(input);
  const { archive, cities, papers, sections, kinds, write } = input;
  const manifest = { archive, articles: input.articles.length, shards, cities, papers, sections, kinds };
  await writeSimplified(input);
  await write(INDEX_PATHS.manifest, JSON.stringify(manifest));
  return manifest;
}

async function writeShard(headers: readonly ArticleHeader[], input: SearchIndexInput): Promise<ShardSummary> {
  const { formatDate, stories, fileBytes, getArticle, sumOf } = input;
  const articles = headers.map(({ id }) => getArticle(id));
  const sums = headers.map(({ id }) => [sumOf(id), stories.get(id) ?? null]);
  const paths = await storeIn(input)(JSON.stringify([fileBytes, sums]), async () => {
    input.beforeShard?.(articles.length);
    const known = articles.map((article) =>
      shardArticleOf(article, formatDate(article.date), stories.get(article.id) ?? null),
    );
    const path = INDEX_PATHS.shard(shardKey(known, fileBytes));
    return buildShard(known, fileBytes).map((file) => ({ ...file, path: `${path}${file.path}` }));
  });
  const path =
    paths.find((one) => one.endsWith(SHARD_PATHS.entries))?.slice(0, -SHARD_PATHS.entries.length) ?? '';
  const buckets = paths.filter((one) => SHARD_PATHS.isRows(one.slice(path.length))).length;
  return { path, buckets, ...summarizeArticles(articles), articles: articles.length };
}

async function writeTexts(input: SearchIndexInput): Promise<void> {
  const { articles, getArticle, sumOf } = input;
  for (const [path, block] of Map.groupBy(articles, ({ id }) => INDEX_PATHS.text(id))) {
    await storeIn(input)(JSON.stringify([path, block.map(({ id }) => sumOf(id))]), () => {
      const texts: TextBlock = block.map(({ id }) => ({ id, fields: searchFields(getArticle(id)) }));
      return Promise.resolve([{ path, content: new TextEncoder().encode(JSON.stringify(texts)) }]);
    });
  }
}

/** The same for all articles. */
async function writeSimplified(input: SearchIndexInput): Promise<void> {
  const path = INDEX_PATHS.simplified;
  await storeIn(input)(path, () => Promise.resolve([{ path, content: gzipSync(simplifiedCharacters()) }]));
}

function storeIn({ store, write }: SearchIndexInput): FileStore {
  return store ?? storeBy(write);
}

/** A store that keeps nothing from one build to the next. */
export function storeBy(write: (path: string, content: Uint8Array) => Promise<void>): FileStore {
  return async (_, make) => {
    const files = await make();
    for (const { path, content } of files) await write(path, content);
    return files.map(({ path }) => path);
  };
}

/** Increased whenever the format of rows or files changes. */
const FORMAT_VERSION = 3;
const KEY_LENGTH = 16;

/** A hash of everything that determines the files of a shard, so that an unchanged shard keeps its name. */
function shardKey(articles: readonly ShardArticle[], fileBytes: number | undefined): string {
  const hash = createHash('sha256').update(`[${JSON.stringify([FORMAT_VERSION, fileBytes]).slice(1, -1)}`);
  const stored = articles.map(({ head, entry, fields }) => ({ head, entry, fields }));
  const keys = articles.map((article) => article.keys);
  for (const list of [stored, keys]) {
    for (const [at, item] of list.entries()) hash.update(`${at === 0 ? ',[' : ','}${JSON.stringify(item)}`);
    hash.update(']');
  }
  return hash.update(']').digest('hex').slice(0, KEY_LENGTH);
}
