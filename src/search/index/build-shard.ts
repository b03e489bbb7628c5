import { ENTRIES_IN_BLOCK } from '../entries-in-block.ts';
import type { SearchEntry } from '../search-entry.ts';
import type { SearchField } from '../search-fields.ts';
import { collectRows } from './collect-rows.ts';
import { cutChunks } from './cut-chunks.ts';
import { pack } from './pack.ts';

/** A file of a shard; the path is relative to the shard. */
export interface ShardFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What a shard is built from: its articles, newest first. */
export interface ShardInput {
  readonly entries: readonly SearchEntry[];
  readonly fields: readonly (readonly SearchField[])[];
  readonly chunkBytes: number | undefined;
}

/** Builds the files of one shard: `terms.bin`, the first token of each chunk; `rows/<n>.bin`; `entries/<n>.bin`. */
export async function buildShard({ entries, fields, chunkBytes }: ShardInput): Promise<ShardFile[]> {
  const chunks = cutChunks(collectRows(fields), chunkBytes);
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
