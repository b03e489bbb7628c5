import type { PageRecord } from '../records/page-record.ts';
import type { PublicationDate } from '../records/publication-date.ts';
import { formatDay, parseDay } from '../text/days.ts';

/** All days on which calendars show a date, as ISO dates: from the earliest to the last listed. */
export function listDays(date: Pick<PublicationDate, 'earliest' | 'latest'>): string[] {
  const first = parseDay(date.earliest);
  const count = parseDay(lastListedDay(date)) - first + 1;
  return Array.from({ length: count }, (_, index) => formatDay(first + index));
}

/** A page whose date is open by more than a season stands in calendars on its first possible day only: nobody looks for it on each. */
const LONGEST_LISTED = 92;

/** The last day on which calendars show a date. */
export function lastListedDay({ earliest, latest }: Pick<PublicationDate, 'earliest' | 'latest'>): string {
  const days = parseDay(latest) - parseDay(earliest);
  return days > LONGEST_LISTED ? earliest : latest;
}

const PERIOD_LENGTH = { year: 'yyyy'.length, month: 'yyyy-mm'.length } as const;

/** The years or months in which some page may have come out, in order: `2022`, `2022-05`. */
export function listPeriods(
  { pages }: { readonly pages: readonly Pick<PageRecord, 'date'>[] },
  unit: keyof typeof PERIOD_LENGTH,
): string[] {
  const days = pages.flatMap((page) => listDays(page.date));
  return [...new Set(days.map((day) => day.slice(0, PERIOD_LENGTH[unit])))].sort();
}
