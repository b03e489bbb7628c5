import { type ArticleHead, HEADS_IN_BLOCK, type TextBlock, textIn } from '../format/article-files.ts';
import type { SearchEntry } from '../format/entries.ts';
import { gunzip } from '../format/gunzip.ts';
import { INDEX_PATHS, SHARD_PATHS, type ShardSummary } from '../format/manifest.ts';
import type { SearchField } from '../format/search-field.ts';
import { bucketOf } from '../format/tokens.ts';
import { readEntries } from './read-entries.ts';
import { parseJson, type ReadFile } from './read-files.ts';
import { type Places, readPlaces, readRow, type Row } from './read-rows.ts';

/** Opens a part of the index without reading any file. */
export function openShard(read: ReadFile, { path, buckets }: ShardSummary): Shard {
  const files = new Map<string, Promise<Uint8Array>>();
  const blocks = new Map<number, Promise<readonly ArticleHead[]>>();
  const entries = new Map<string, Promise<readonly SearchEntry[]>>();

  return {
    rowOf: async (token) => readRow(await load(SHARD_PATHS.rows(bucketOf(token, buckets))), token),
    placesOf: (row, wanted) => readPlaces(row, wanted, (file) => load(SHARD_PATHS.places(file))),
    entries: () => loadOnce(entries, path, async () => readEntries(await load(SHARD_PATHS.entries), path)),
    headOf,
    fieldsOf: async (ordinal) => {
      const { id } = await headOf(ordinal);
      const block: TextBlock = parseJson(await read(INDEX_PATHS.text(id)));
      return textIn(block, id).fields;
    },
  };

  async function headOf(ordinal: number): Promise<ArticleHead> {
    const block = Math.floor(ordinal / HEADS_IN_BLOCK);
    const heads = await loadOnce(blocks, block, async () => parseJson(await load(SHARD_PATHS.heads(block))));
    const head = heads[ordinal % HEADS_IN_BLOCK];
    if (head === undefined) throw new RangeError(`Failed to find article ${ordinal} of ${path}`);
    return head;
  }

  function load(name: string): Promise<Uint8Array> {
    return loadOnce(files, name, async () => gunzip(await read(`${path}${name}`)));
  }
}

/** The known promise of a key, or else a new one from `make`; a rejected one is forgotten. */
function loadOnce<Key, Value>(
  known: Map<Key, Promise<Value>>,
  key: Key,
  make: () => Promise<Value>,
): Promise<Value> {
  const promise = known.get(key) ?? make();
  known.set(key, promise);
  promise.catch(() => known.delete(key));
  return promise;
}

/** A part of the index. Files are read when first needed; a failure rejects, and the next call tries again. */
export interface Shard {
  /** Where a token stands. */
  readonly rowOf: (token: string) => Promise<Row>;
  /** Its places in some of the groups. */
  readonly placesOf: (row: Row, wanted: ReadonlySet<number>) => Promise<Places>;
  /** All articles of the shard. */
  readonly entries: () => Promise<readonly SearchEntry[]>;
  readonly headOf: (ordinal: number) => Promise<ArticleHead>;
  /** The reading text of an article. */
  readonly fieldsOf: (ordinal: number) => Promise<readonly SearchField[]>;
}
