import type { PageRecord } from '../records/page-record.ts';
import { ascending } from '../text/ascending.ts';
import { readPageNumber } from './read-page-number.ts';

/** A page whose number is not printed stands after those that have one. */
const UNNUMBERED = Number.POSITIVE_INFINITY;

type Placed = Pick<PageRecord, 'id' | 'date' | 'paper' | 'number'>;

/** Compares pages for every list: newest first by the earliest possible day, then by paper, printed number and id. */
export function newestFirst(a: Placed, b: Placed): number {
  return (
    ascending(b.date.earliest, a.date.earliest) ||
    ascending(a.paper.value, b.paper.value) ||
    ascending(numberOf(a), numberOf(b)) ||
    ascending(a.id, b.id)
  );
}

function numberOf({ number }: Placed): number {
  return (number === null ? undefined : readPageNumber(number)) ?? UNNUMBERED;
}
