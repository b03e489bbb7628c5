/** A day of the Gregorian calendar. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;

/** Days since 1970-01-01; nothing when the calendar has no such day. */
export function dayNumber({ year, month, day }: CivilDay): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? time / MILLISECONDS_A_DAY : undefined;
}
