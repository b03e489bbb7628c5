import type { PublicationDate } from '../records/publication-date.ts';
import { MILLISECONDS_A_DAY } from './milliseconds-a-day.ts';

/** A page whose date is open by more than a season stands in calendars on its first possible day only: nobody looks for it on each. */
const LONGEST_LISTED = 92;

/** The last day of a date on which calendars show it; the first lists it in any case. */
export function lastListedDay({ earliest, latest }: Pick<PublicationDate, 'earliest' | 'latest'>): string {
  const days = (Date.parse(latest) - Date.parse(earliest)) / MILLISECONDS_A_DAY;
  return days > LONGEST_LISTED ? earliest : latest;
}
