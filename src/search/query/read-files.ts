import { INDEX_PATHS } from '../format/manifest.ts';

/**
 * Reads the files of an index at an address that ends in a slash. What never changes is taken from the browser's cache however old
 * it is; of everything else the host is asked whether it is still the same. `isFresh` passes the cache by, which may hold what is
 * broken.
 */
export function readFilesFrom(base: string, isFresh: boolean): ReadFile {
  const unchanging = isFresh ? 'reload' : 'force-cache';
  return (path) => fetchBytes(`${base}${path}`, INDEX_PATHS.isBelowShard(path) ? unchanging : 'no-cache');
}

/** Fetches a JSON file of ours. Throws when it can not be had, not in time, or not whole. */
export async function fetchJson<Value>(address: string, cache?: RequestCache): Promise<Value> {
  return parseJson(await fetchBytes(address, cache));
}

/** The value of a JSON file in UTF-8. */
export function parseJson<Value>(bytes: Uint8Array): Value {
  const value: Value = JSON.parse(new TextDecoder().decode(bytes));
  return value;
}

/** A file of the index has some kilobytes; a line that needs longer than this for one has gone dead. */
const PATIENCE_MS = 20_000;

/** Fetches a file of ours. Throws when it can not be had, or not in time. */
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

/** Reads a file below the directory of the manifest. Rejects when it can not be had. */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;
