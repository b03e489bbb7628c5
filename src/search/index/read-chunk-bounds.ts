import { readCbor } from './read-cbor.ts';
import type { CborValue } from './read-cbor.ts';

/** First and last token of one chunk of the index; chunks are sorted by the bytes of their tokens. */
export interface ChunkBounds {
  readonly from: string;
  readonly to: string;
}

/** Reads from the content of a `.pf_meta` file how the index is cut into chunks. */
export function readChunkBounds(metadata: Uint8Array): ChunkBounds[] {
  const value = readCbor(metadata);
  const table = isList(value) ? value.find(isChunkTable) : undefined;
  if (table === undefined) throw new TypeError('Expected a table of chunks in the metadata of Pagefind');
  return table.map(([from, to]) => ({ from, to }));
}

function isList(value: CborValue): value is readonly CborValue[] {
  return Array.isArray(value);
}

/** Rows of first token, last token, hash. */
function isChunkTable(value: CborValue): value is readonly (readonly [string, string, string])[] {
  return isList(value) && value.length > 0 && value.every((row) => isList(row) && isChunkRow(row));
}

function isChunkRow(row: readonly CborValue[]): boolean {
  return row.length === 3 && row.every((cell) => typeof cell === 'string');
}
