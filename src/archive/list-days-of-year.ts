import type { ArchiveIndex } from './index-archive.ts';
import { holdings } from './holdings.ts';
import { listPeriods } from './list-periods.ts';

const LENGTH_OF_YEAR = 'yyyy-'.length;

/** Days of the year, `05-12`, on which some page of some year may have come out, in order. */
export function listDaysOfYear(archive: ArchiveIndex): readonly string[] {
  const days = listPeriods(holdings(archive), 'day').map((day) => day.slice(LENGTH_OF_YEAR));
  return [...new Set(days)].toSorted();
}
