import { fold } from '../fold.ts';
import type { SearchEntry } from '../search-entry.ts';
import type { SearchField } from '../search-fields.ts';

/** Raised whenever rows or files are written in another way. */
const FORMAT = 1;
const KEY_BYTES = 8;

/** Names a shard by all that its files follow from, so that an unchanged shard keeps its name and can be reused. */
export async function shardKey(
  entries: readonly SearchEntry[],
  fields: readonly (readonly SearchField[])[],
  chunkBytes: number | undefined,
): Promise<string> {
  const keys = fields.map((of) => of.map(({ kind, text }) => [kind, text, fold(text)]));
  const content = new TextEncoder().encode(JSON.stringify([FORMAT, chunkBytes, entries, keys]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(digest.subarray(0, KEY_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
