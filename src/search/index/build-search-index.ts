import type { ArticleRecord } from '../../records/article-record.ts';
import type { ArticleText } from '../article-text.ts';
import { searchFields } from '../search-fields.ts';
import type { FilterNames, SearchManifest, ShardSummary } from '../search-manifest.ts';
import { buildShard } from './build-shard.ts';
import { cutShards } from './cut-shards.ts';
import type { ShardPlan } from './cut-shards.ts';

/** What the index is built from: the published articles, and how their slugs and dates are worded. */
export interface SearchIndexInput {
  readonly articles: readonly ArticleRecord[];
  readonly cities: FilterNames;
  readonly papers: FilterNames;
  readonly sections: FilterNames;
  readonly kinds: FilterNames;
  readonly formatDate: (date: ArticleRecord['date']) => string;
  /** Stores one file; the path is relative to the root of the built site and starts with `search/`. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  readonly shardLimit?: number;
  readonly chunkBytes?: number;
}

/** Writes `search/manifest.json`, `search/index/<shard>/` and `search/texts/<articleId>.json`. */
export async function buildSearchIndex(input: SearchIndexInput): Promise<SearchManifest> {
  await writeTexts(input);
  const shards: ShardSummary[] = [];
  for (const plan of cutShards(input.articles, input.shardLimit)) shards.push(await writeShard(plan, input));
  const { cities, papers, sections, kinds } = input;
  const manifest = { articles: input.articles.length, shards, cities, papers, sections, kinds };
  await input.write('search/manifest.json', JSON.stringify(manifest));
  return manifest;
}

async function writeTexts({ articles, write }: SearchIndexInput): Promise<void> {
  for (const article of articles) {
    const text: ArticleText = { id: article.id, fields: searchFields(article) };
    await write(`search/texts/${article.id}.json`, JSON.stringify(text));
  }
}

async function writeShard({ name, articles }: ShardPlan, input: SearchIndexInput): Promise<ShardSummary> {
  const { formatDate, chunkBytes, write } = input;
  const path = `index/${name}/`;
  const files = await buildShard({ articles, formatDate, chunkBytes });
  for (const file of files) await write(`search/${path}${file.path}`, file.content);
  const days = articles.map(({ date }) => date.earliest);
  return { path, from: days.at(-1) ?? '', to: days.at(0) ?? '', articles: articles.length };
}
