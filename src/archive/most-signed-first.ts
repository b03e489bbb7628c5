import type { ContributorRecord } from '../records/registry-records.ts';
import { ascending } from '../text/ascending.ts';

/** Compares contributors for every list: by the number of articles that they signed, then by key. */
export function mostSignedFirst(a: ContributorRecord, b: ContributorRecord): number {
  return b.articles.length - a.articles.length || ascending(a.key, b.key);
}
