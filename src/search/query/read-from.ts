import { fetchBytes } from './fetch-bytes.ts';
import type { ReadFile } from './search-host.ts';

/** Parts of the index are named by their content. */
const UNCHANGING = /^index\//u;

/**
 * Reads the files of an index at an address that ends in a slash. What never changes is taken from the browser's cache however old
 * it is; of everything else the host is asked whether it is still the same. `isFresh` passes the cache by, which may hold what is
 * broken.
 */
export function readFrom(base: string, isFresh: boolean): ReadFile {
  const unchanging = isFresh ? 'reload' : 'force-cache';
  return (path) => fetchBytes(`${base}${path}`, UNCHANGING.test(path) ? unchanging : 'no-cache');
}
