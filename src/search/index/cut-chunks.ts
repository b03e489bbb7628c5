import type { Rows } from './collect-rows.ts';
import { pushNumber } from './push-number.ts';

/** A stretch of the sorted rows, stored as one file. */
export interface Chunk {
  /** Its first token. */
  readonly from: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * A query of six characters reads three chunks. At 12,000 bytes, about 8 KB compressed, that is half of what it may transfer,
 * and a shard of 5,000 articles has about a thousand files.
 */
const CHUNK_BYTES = 12_000;

/** Cuts rows into chunks, in the order of their tokens; a row beyond the limit is a chunk of its own. */
export function cutChunks(rows: Rows, limit = CHUNK_BYTES): Chunk[] {
  const chunks: Chunk[] = [];
  let from = '';
  let open: number[] = [];
  const close = (): void => {
    if (open.length > 0) chunks.push({ from, bytes: Uint8Array.from(open) });
    open = [];
  };
  const encoder = new TextEncoder();
  for (const token of [...rows.keys()].toSorted()) {
    const row = rows.get(token) ?? [];
    if (open.length + row.length > limit) close();
    if (open.length === 0) from = token;
    const key = encoder.encode(token);
    pushNumber(open, key.length);
    for (const byte of key) open.push(byte);
    pushNumber(open, row.length);
    for (const byte of row) open.push(byte);
  }
  close();
  return chunks;
}
