import { close, createIndex } from 'pagefind';
import type { IndexFile } from 'pagefind';
import { INDEXED_MARKS } from '../indexed-marks.ts';
import type { IndexRecord } from './index-record.ts';
import { readChunkBounds } from './read-chunk-bounds.ts';
import type { ChunkBounds } from './read-chunk-bounds.ts';
import { unpackPagefind } from './unpack-pagefind.ts';

/** A Pagefind bundle, with what the rest of the index build needs to know of it. */
export interface PagefindBundle {
  readonly files: readonly IndexFile[];
  /** Pagefind's id of each record, by our id. */
  readonly fragments: ReadonlyMap<string, string>;
  readonly chunks: readonly ChunkBounds[];
}

/** Small chunks make a first query 15–45 KB instead of 26–118 KB (measured on 1,000 articles). */
const CHUNK_SIZE = 5000;
/** Pagefind's own interfaces, and its worker: a search in the worker would hide from us that a file could not be loaded. */
const UNUSED_FILE = /-ui\.(?:js|css)$|^pagefind-(?:highlight|worker)\.js$/;
const FRAGMENT_FILE = /^fragment\/(?<id>.+)\.pf_fragment$/;

/**
 * Makes one Pagefind bundle. The only file that knows the npm package. One at a time: its service is one process, which reads
 * the chunk size when it starts.
 */
export async function makePagefindBundle(
  records: readonly IndexRecord[],
  chunkSize = CHUNK_SIZE,
): Promise<PagefindBundle> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize);
  const files = await indexFiles(records).finally(close);
  return {
    files: files.filter(({ path }) => !UNUSED_FILE.test(path)),
    fragments: await readFragmentIds(files),
    chunks: await readChunks(files),
  };
}

async function indexFiles(records: readonly IndexRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ includeCharacters: INDEXED_MARKS });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  // One after the other: the order of insertion is the order of the records.
  for (const { id, content } of records) {
    failOn(await index.addCustomRecord({ url: id, content, language: 'und' }));
  }
  const written = await index.getFiles();
  failOn(written);
  return written.files;
}

function failOn({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join('; ')}`);
}

async function readFragmentIds(files: readonly IndexFile[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    const id = FRAGMENT_FILE.exec(path)?.groups?.['id'];
    if (id === undefined) continue;
    const { url }: { readonly url: string } = JSON.parse(new TextDecoder().decode(await unpack(content)));
    ids.set(url, id);
  }
  return ids;
}

async function readChunks(files: readonly IndexFile[]): Promise<ChunkBounds[]> {
  const metadata = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (metadata === undefined) throw new Error('Pagefind made no metadata');
  return readChunkBounds(await unpack(metadata.content));
}

function unpack(content: Uint8Array): Promise<Uint8Array> {
  return unpackPagefind(Uint8Array.from(content));
}
