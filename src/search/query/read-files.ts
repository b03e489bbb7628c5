import { INDEX_PATHS } from '../format/manifest.ts';

/**
 * Reads the files of an index at an address that ends in a slash. Files of shards never change, so they come from the browser's
 * cache at any age; all others are revalidated. `isFresh` bypasses the cache, in case a cached file is broken.
 */
export function readFilesFrom(base: string, isFresh: boolean): ReadFile {
  const unchanging = isFresh ? 'reload' : 'force-cache';
  return (path) => fetchBytes(`${base}${path}`, INDEX_PATHS.isBelowShard(path) ? unchanging : 'no-cache');
}

/** Fetches a JSON file. Rejects when it cannot be fetched in time or parsed. */
export async function fetchJson<Value>(address: string, cache?: RequestCache): Promise<Value> {
  return parseJson(await fetchBytes(address, cache));
}

/** The value of a JSON file in UTF-8. */
export function parseJson<Value>(bytes: Uint8Array): Value {
  const value: Value = JSON.parse(new TextDecoder().decode(bytes));
  return value;
}

/** Files have some kilobytes; a connection that needs longer for one is dead. */
const PATIENCE_MS = 20_000;

/** Fetches a file. Rejects when it cannot be fetched in time. */
async function fetchBytes(
  address: string,
  cache: RequestCache = 'default',
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetch(address, { cache, signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok) throw new Error(String(response.status));
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new Error(`Failed to load ${address}`, { cause });
  }
}

/** Reads a file of the index, by its path. Rejects when it cannot be read. */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;
