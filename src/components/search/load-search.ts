import { type OpenedSearch, openSearch } from '../../search/query/open-search.ts';

let loaded: OpenedSearch | undefined;

/** Loads what every search needs, anew when that is asked for; after a failure the next call tries again. */
export async function loadSearch(isFresh: boolean): Promise<OpenedSearch> {
  if (isFresh) loaded = undefined;
  loaded ??= await openSearch('/search/', isFresh);
  return loaded;
}
