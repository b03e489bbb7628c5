import type { SearchEntry } from './search-entry.ts';

/** Tells articles apart whose heads are not loaded. */
export function entryKey({ shard, ordinal }: Pick<SearchEntry, 'shard' | 'ordinal'>): string {
  return `${shard}${ordinal}`;
}
