import { INDEX_PATHS, type SearchManifest } from '../format/manifest.ts';
import { createSearch } from './create-search.ts';
import type { SearchEngine } from './search-engine.ts';
import { parseJson, readFilesFrom } from './read-files.ts';

/** The search of a site, ready to be asked. */
export interface OpenedSearch extends SearchEngine {
  readonly manifest: SearchManifest;
}

/**
 * Opens the index at an address that ends in a slash, past the browser's cache where that may be the trouble. Rejects when its
 * manifest can not be had.
 */
export async function openSearch(base: string, isFresh = false): Promise<OpenedSearch> {
  const read = readFilesFrom(base, isFresh);
  const manifest: SearchManifest = parseJson(await read(INDEX_PATHS.manifest));
  return { manifest, ...createSearch(read, manifest) };
}
