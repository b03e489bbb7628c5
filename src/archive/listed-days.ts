import type { PublicationDate } from '../records/publication-date.ts';
import { formatDay, parseDay } from '../text/days.ts';
import { holdings, type Holdings } from './holdings.ts';
import type { ArchiveIndex } from './index-archive.ts';

/** All days on which calendars show a date, as ISO dates: from the earliest to the last listed. */
export function listDays(date: Pick<PublicationDate, 'earliest' | 'latest'>): string[] {
  const first = parseDay(date.earliest);
  const count = parseDay(lastListedDay(date)) - first + 1;
  return Array.from({ length: count }, (_, index) => formatDay(first + index));
}

/** A page whose date is open by more than a season stands in calendars on its first possible day only: nobody looks for it on each. */
const LONGEST_LISTED = 92;

/** The last day of a date on which calendars show it; the first lists it in any case. */
export function lastListedDay({ earliest, latest }: Pick<PublicationDate, 'earliest' | 'latest'>): string {
  const days = parseDay(latest) - parseDay(earliest);
  return days > LONGEST_LISTED ? earliest : latest;
}

const PERIOD_LENGTH = { year: 4, month: 7, day: 10 } as const;

/** The years, months or days on which some page of the holdings may have come out, in order: `2022`, `2022-05`, `2022-05-12`. */
export function listPeriods({ pages }: Holdings, unit: keyof typeof PERIOD_LENGTH): string[] {
  const days = pages.flatMap((page) => listDays(page.date));
  return [...new Set(days.map((day) => day.slice(0, PERIOD_LENGTH[unit])))].sort();
}

const LENGTH_OF_YEAR = 'yyyy-'.length;

/** Days of the year, `05-12`, on which some page of some year may have come out, in order. */
export function listDaysOfYear(archive: ArchiveIndex): readonly string[] {
  const days = listPeriods(holdings(archive), 'day').map((day) => day.slice(LENGTH_OF_YEAR));
  return [...new Set(days)].toSorted();
}
