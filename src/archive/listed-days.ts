import type { PageRecord } from '../records/page-record.ts';
import type { PublicationDate } from '../records/publication-date.ts';
import { formatDay, parseDay } from '../text/days.ts';

type Days = Pick<PublicationDate, 'earliest' | 'latest'>;

/** A date that is open by more than a season is of no year or month that is known: no calendar lists it. */
const LONGEST_LISTED = 92;

/** Whether year, or month, of a date are not known; such a page stands apart from calendars. */
export function isDateOpen({ earliest, latest }: Days): boolean {
  return parseDay(latest) - parseDay(earliest) > LONGEST_LISTED;
}

/** All days on which calendars show a date, as ISO dates; none of an open date. */
export function listDays(date: Days): string[] {
  if (isDateOpen(date)) return [];
  const first = parseDay(date.earliest);
  const count = parseDay(date.latest) - first + 1;
  return Array.from({ length: count }, (_, index) => formatDay(first + index));
}

/** Whether calendars list a date on a day of the period: `2022`, `2022-05` or a day. */
export function isListedIn(period: string, date: Days): boolean {
  return !isDateOpen(date) && date.earliest.startsWith(period);
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
