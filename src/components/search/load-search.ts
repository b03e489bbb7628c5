import { createSearch } from '../../search/query/create-search.ts';
import type { SearchEngine } from '../../search/query/create-search.ts';
import { fetchBytes } from '../../search/query/fetch-bytes.ts';
import { fetchJson } from '../../search/query/fetch-json.ts';
import type { SearchManifest } from '../../search/search-manifest.ts';

/** The search of this site, ready to be asked. */
export interface LoadedSearch extends SearchEngine {
  readonly manifest: SearchManifest;
}

const BASE = '/search/';

let loaded: LoadedSearch | undefined;

/** Loads what every search needs, anew when that is asked for; after a failure the next call tries again. */
export async function loadSearch(isFresh: boolean): Promise<LoadedSearch> {
  if (isFresh) loaded = undefined;
  if (loaded !== undefined) return loaded;
  const manifest = await fetchJson<SearchManifest>(`${BASE}manifest.json`, isFresh ? 'no-cache' : 'default');
  loaded ??= { manifest, ...createSearch({ read: (path) => fetchBytes(`${BASE}${path}`) }, manifest) };
  return loaded;
}
