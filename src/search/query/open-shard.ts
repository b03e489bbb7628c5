import { ENTRIES_IN_BLOCK } from '../entries-in-block.ts';
import { hasPlaces } from '../has-places.ts';
import type { SearchEntry } from '../search-entry.ts';
import { findRow } from './find-row.ts';
import { readRow } from './read-row.ts';
import type { ReadFile } from './search-host.ts';
import type { Shard } from './shard.ts';
import { unpack } from './unpack.ts';

/** Opens a part of the index. Files are read when first needed, and once. */
export async function openShard(read: ReadFile, path: string): Promise<Shard> {
  const files = new Map<string, Promise<Uint8Array>>();
  const blocks = new Map<number, Promise<readonly SearchEntry[]>>();
  const { terms }: { readonly terms: readonly string[] } = asJson(await load('terms.bin'));

  return {
    rowOf: async (token) => {
      const chunk = terms.findLastIndex((from) => from <= token);
      if (chunk < 0) return [];
      const row = findRow(await load(`rows/${chunk}.bin`), token);
      return row === undefined ? [] : readRow(row, hasPlaces(token));
    },
    entryOf: async (document) => {
      const entry = (await blockOf(Math.floor(document / ENTRIES_IN_BLOCK)))[document % ENTRIES_IN_BLOCK];
      if (entry === undefined) throw new RangeError(`Failed to find document ${document} of ${path}`);
      return entry;
    },
  };

  function load(name: string): Promise<Uint8Array> {
    return once(files, name, async () => unpack(await read(`${path}${name}`)));
  }

  function blockOf(block: number): Promise<readonly SearchEntry[]> {
    return once(blocks, block, async () => asJson(await load(`entries/${block}.bin`)));
  }
}

/** What is known already, or else what `make` promises; a promise that is broken is forgotten. */
function once<Key, Value>(
  known: Map<Key, Promise<Value>>,
  key: Key,
  make: () => Promise<Value>,
): Promise<Value> {
  const promise = known.get(key) ?? make();
  known.set(key, promise);
  promise.catch(() => known.delete(key));
  return promise;
}

function asJson<Value>(bytes: Uint8Array): Value {
  const value: Value = JSON.parse(new TextDecoder().decode(bytes));
  return value;
}
