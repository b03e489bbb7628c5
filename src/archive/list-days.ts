import type { PublicationDate } from '../records/publication-date.ts';
import { lastListedDay } from './last-listed-day.ts';

const DAY = 24 * 60 * 60 * 1000;

/** All days on which calendars show a date, as ISO dates: from the earliest to the last listed. */
export function listDays(date: Pick<PublicationDate, 'earliest' | 'latest'>): string[] {
  const first = Date.parse(date.earliest);
  const count = (Date.parse(lastListedDay(date)) - first) / DAY + 1;
  return Array.from({ length: count }, (_, index) =>
    new Date(first + index * DAY).toISOString().slice(0, 10),
  );
}
