import type { ArticleHead } from '../article-head.ts';
import type { ArticleText } from '../article-text.ts';
import { bucketOf } from '../bucket-of.ts';
import { HEADS_IN_BLOCK } from '../heads-in-block.ts';
import type { SearchEntry } from '../search-entry.ts';
import type { ShardSummary } from '../search-manifest.ts';
import { readEntries } from './read-entries.ts';
import { readPlaces } from './read-places.ts';
import { readRow } from './read-row.ts';
import type { ReadFile } from './search-host.ts';
import type { Shard } from './shard.ts';
import { unpack } from './unpack.ts';

/** A part of the index, of which nothing is read yet. */
export function openShard(read: ReadFile, { path, buckets }: ShardSummary): Shard {
  const files = new Map<string, Promise<Uint8Array>>();
  const blocks = new Map<number, Promise<readonly ArticleHead[]>>();
  const entries = new Map<string, Promise<readonly SearchEntry[]>>();

  return {
    rowOf: async (token) => readRow(await load(`rows/${bucketOf(token, buckets)}.bin`), token),
    placesOf: (row, wanted) => readPlaces(row, wanted, (file) => load(`places/${file}.bin`)),
    entries: () => once(entries, path, async () => readEntries(await load('entries.bin'), path)),
    headOf,
    fieldsOf: async (ordinal) => {
      const { id } = await headOf(ordinal);
      const text: ArticleText = asJson(await read(`texts/${id}.json`));
      return text.fields;
    },
  };

  async function headOf(ordinal: number): Promise<ArticleHead> {
    const block = Math.floor(ordinal / HEADS_IN_BLOCK);
    const heads = await once(blocks, block, async () => asJson(await load(`heads/${block}.bin`)));
    const head = heads[ordinal % HEADS_IN_BLOCK];
    if (head === undefined) throw new RangeError(`Failed to find article ${ordinal} of ${path}`);
    return head;
  }

  function load(name: string): Promise<Uint8Array> {
    return once(files, name, async () => unpack(await read(`${path}${name}`)));
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
