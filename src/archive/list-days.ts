import type { PublicationDate } from '../records/publication-date.ts';
import { lastListedDay } from './last-listed-day.ts';
import { MILLISECONDS_A_DAY } from './milliseconds-a-day.ts';

/** All days on which calendars show a date, as ISO dates: from the earliest to the last listed. */
export function listDays(date: Pick<PublicationDate, 'earliest' | 'latest'>): string[] {
  const first = Date.parse(date.earliest);
  const count = (Date.parse(lastListedDay(date)) - first) / MILLISECONDS_A_DAY + 1;
  return Array.from({ length: count }, (_, index) =>
    new Date(first + index * MILLISECONDS_A_DAY).toISOString().slice(0, 'yyyy-mm-dd'.length),
  );
}
