import { bucketOf } from '../bucket-of.ts';
import { pushNumber } from './push-number.ts';

/** Puts rows into files of about `limit` bytes, each with its token. */
export function fillBuckets(rows: ReadonlyMap<string, Uint8Array>, limit: number): Uint8Array<ArrayBuffer>[] {
  const total = [...rows].reduce((sum, [token, row]) => sum + token.length + row.length, 0);
  const buckets = Array.from({ length: Math.max(1, Math.ceil(total / limit)) }, (): number[] => []);
  const encoder = new TextEncoder();
  for (const [token, row] of rows) {
    const bucket = buckets[bucketOf(token, buckets.length)] ?? [];
    const name = encoder.encode(token);
    pushNumber(bucket, name.length);
    for (const byte of name) bucket.push(byte);
    pushNumber(bucket, row.length);
    for (const byte of row) bucket.push(byte);
  }
  return buckets.map((bucket) => Uint8Array.from(bucket));
}
