import type { ArticleRecord } from '../../records/article-record.ts';
import { ENTRIES_IN_BLOCK } from '../entries-in-block.ts';
import { searchFields } from '../search-fields.ts';
import { collectRows } from './collect-rows.ts';
import { cutChunks } from './cut-chunks.ts';
import { entryOf } from './entry-of.ts';
import { pack } from './pack.ts';

/** A file of a shard; the path is relative to the shard. */
export interface ShardFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What a shard is built from. */
export interface ShardInput {
  /** Newest first. */
  readonly articles: readonly ArticleRecord[];
  readonly formatDate: (date: ArticleRecord['date']) => string;
  readonly chunkBytes: number | undefined;
}

/** Builds the files of one shard: `terms.bin`, the first token of each chunk; `rows/<n>.bin`; `entries/<n>.bin`. */
export async function buildShard({ articles, formatDate, chunkBytes }: ShardInput): Promise<ShardFile[]> {
  const chunks = cutChunks(collectRows(articles.map(searchFields)), chunkBytes);
  const entries = articles.map((article) => entryOf(article, formatDate(article.date)));
  const files: ShardFile[] = [await jsonFile('terms.bin', { terms: chunks.map(({ from }) => from) })];
  for (const [at, { bytes }] of chunks.entries()) {
    files.push({ path: `rows/${at}.bin`, content: await pack(bytes) });
  }
  for (let start = 0; start < entries.length; start += ENTRIES_IN_BLOCK) {
    const block = entries.slice(start, start + ENTRIES_IN_BLOCK);
    files.push(await jsonFile(`entries/${start / ENTRIES_IN_BLOCK}.bin`, block));
  }
  return files;
}

async function jsonFile(path: string, value: unknown): Promise<ShardFile> {
  return { path, content: await pack(new TextEncoder().encode(JSON.stringify(value))) };
}
