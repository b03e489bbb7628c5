import type { PageRecord } from '../records/page-record.ts';
import type { ContributorRecord } from '../records/registry-records.ts';
import { ascending } from '../text/ascending.ts';
import { readPageNumber } from './page-names.ts';

/** A page whose number is not printed stands after those that have one. */
const UNNUMBERED = Number.POSITIVE_INFINITY;

type ListedPage = Pick<PageRecord, 'id' | 'date' | 'paper' | 'number'>;

/** Compares pages for every list: newest first by the earliest possible day, then by paper, printed number and id. */
export function newestFirst(a: ListedPage, b: ListedPage): number {
  return (
    ascending(b.date.earliest, a.date.earliest) ||
    ascending(a.paper.value, b.paper.value) ||
    ascending(numberOf(a), numberOf(b)) ||
    ascending(a.id, b.id)
  );
}

function numberOf({ number }: ListedPage): number {
  return (number === null ? undefined : readPageNumber(number)) ?? UNNUMBERED;
}

/** Compares contributors for every list: by the number of articles that they signed, then by key. */
export function mostSignedFirst(a: ContributorRecord, b: ContributorRecord): number {
  return b.articles.length - a.articles.length || ascending(a.key, b.key);
}
