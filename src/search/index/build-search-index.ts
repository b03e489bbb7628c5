import type { ArticleRecord } from '../../records/article-record.ts';
import type { ArticleText } from '../article-text.ts';
import { searchFields } from '../search-fields.ts';
import type { FilterNames, SearchManifest, ShardSummary } from '../search-manifest.ts';
import { cutShards } from './cut-shards.ts';
import type { ShardPlan } from './cut-shards.ts';
import { entryOf } from './entry-of.ts';
import { findProbes } from './find-probes.ts';
import { indexRecord } from './index-record.ts';
import { makePagefindBundle } from './make-pagefind-bundle.ts';

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
  readonly chunkSize?: number;
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

async function writeShard(plan: ShardPlan, input: SearchIndexInput): Promise<ShardSummary> {
  const path = `index/${plan.name}/`;
  const documents = plan.articles.map((article) => ({ article, record: indexRecord(article) }));
  const records = documents.map(({ record }) => record);
  const { files, fragments, chunks } = await makePagefindBundle(records, input.chunkSize);
  const entries = documents.map(({ article, record }) =>
    entryOf(article, record, getFragment(fragments, article.id), input.formatDate(article.date)),
  );
  for (const file of files) await input.write(`search/${path}${file.path}`, file.content);
  await input.write(`search/${path}entries.json`, JSON.stringify(entries));
  await input.write(`search/${path}probes.json`, JSON.stringify(findProbes(chunks)));
  const days = entries.map(({ earliest }) => earliest);
  return { path, from: days.at(-1) ?? '', to: days.at(0) ?? '', articles: entries.length };
}

function getFragment(fragments: ReadonlyMap<string, string>, id: string): string {
  const fragment = fragments.get(id);
  if (fragment === undefined) throw new Error(`Pagefind dropped the record of ${id}`);
  return fragment;
}
