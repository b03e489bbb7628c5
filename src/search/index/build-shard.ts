import { gzipSync } from 'node:zlib';
import { HEADS_IN_BLOCK } from '../format/article-files.ts';
import { SHARD_PATHS } from '../format/manifest.ts';
import { collectRows } from './collect-rows.ts';
import { packEntries } from './pack-entries.ts';
import { placeFiles } from './place-files.ts';
import { rowFiles } from './row-files.ts';
import type { ShardArticle } from './shard-article.ts';

/** A file of a shard; the path is relative to the shard. */
export interface ShardFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A query of six characters reads up to three files of each kind: at 5,000 bytes (4 KB compressed) half of its budget. */
const FILE_BYTES = 5000;

/**
 * Builds the files of one shard from its articles, newest first: `entries.bin`, `heads/<n>.bin`, the rows of the tokens in
 * `rows/<n>.bin`, and the places of the frequent ones in `places/<n>.bin`.
 */
export function buildShard(articles: readonly ShardArticle[], fileBytes = FILE_BYTES): ShardFile[] {
  const places = placeFiles(fileBytes);
  return [
    { path: SHARD_PATHS.entries, content: pack(packEntries(articles.map(({ entry }) => entry))) },
    ...packAll(SHARD_PATHS.heads, cutHeads(articles)),
    ...packAll(SHARD_PATHS.rows, rowFiles(collectRows(articles), fileBytes, places.lay)),
    ...packAll(SHARD_PATHS.places, places.finish()),
  ];
}

function cutHeads(articles: readonly ShardArticle[]): Uint8Array<ArrayBuffer>[] {
  const encoder = new TextEncoder();
  const blocks = Array.from({ length: Math.ceil(articles.length / HEADS_IN_BLOCK) }, (_, at) =>
    articles.slice(at * HEADS_IN_BLOCK, (at + 1) * HEADS_IN_BLOCK),
  );
  return blocks.map((block) => encoder.encode(JSON.stringify(block.map(({ head }) => head))));
}

function packAll(pathOf: (number: number) => string, contents: Iterable<Uint8Array>): ShardFile[] {
  return Array.from(contents, (content, at) => ({ path: pathOf(at), content: pack(content) }));
}

/** zlib reserves this much for what it gives back, and the rest of it would be held with the file. */
const CHUNK_BYTES = 4096;

/** The checksum of gzip reveals a file that is cut off or changed. */
function pack(content: Uint8Array): Uint8Array {
  return gzipSync(content, { chunkSize: CHUNK_BYTES });
}
