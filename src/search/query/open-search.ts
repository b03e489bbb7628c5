import { INDEX_PATHS, type SearchManifest } from '../format/manifest.ts';
import { createSearch } from './create-search.ts';
import type { SearchEngine } from './search-engine.ts';
import { parseJson, readFilesFrom } from './read-files.ts';

/** The search of a site. */
export interface OpenedSearch extends SearchEngine {
  readonly manifest: SearchManifest;
}

/**
 * Opens the index at an address that ends in a slash; `isFresh` bypasses the browser's cache. Rejects when the manifest cannot
 * be loaded.
 */
export async function openSearch(base: string, isFresh = false): Promise<OpenedSearch> {
  const read = readFilesFrom(base, isFresh);
  const manifest: SearchManifest = parseJson(await read(INDEX_PATHS.manifest));
  return { manifest, ...createSearch(read, manifest) };
}
