/** UTC has no days of another length. */
export const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;

/** A day of the Gregorian calendar; `month` and `day` count from 1. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01; undefined when the calendar has no such day. */
export function dayNumber({ year, month, day }: CivilDay): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? time / MILLISECONDS_A_DAY : undefined;
}

/** Number of the last day of a month. */
export function lastDayOfMonth({ year, month }: Omit<CivilDay, 'day'>): number {
  return Date.UTC(year, month, 0) / MILLISECONDS_A_DAY;
}

/** Day number of `yyyy-mm-dd`; `NaN` for a text that is no day. */
export function parseDay(iso: string): number {
  return Date.parse(`${iso}T00:00Z`) / MILLISECONDS_A_DAY;
}

/** `yyyy-mm-dd` of a day number, for years of four digits. */
export function formatDay(number: number): string {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 'yyyy-mm-dd'.length);
}

export const DAYS_A_WEEK = 7;
/** 1970-01-01 was a Thursday. */
const THURSDAY = 4;

/** Weekday of a day number: 0 for Sunday to 6 for Saturday. */
export function weekday(number: number): number {
  return (((number + THURSDAY) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK;
}

/** Day number of the Monday of a week, by that of any of its days. */
export function mondayOf(number: number): number {
  return number - ((weekday(number) + DAYS_A_WEEK - 1) % DAYS_A_WEEK);
}

const HOURS_AHEAD_OF_UTC = 8;

/** The day that it is in China, `yyyy-mm-dd`, whatever the clock of the machine is set to. */
export function dayInBeijing(now: Date): string {
  const shifted = new Date(now.getTime() + HOURS_AHEAD_OF_UTC * 3_600_000);
  return shifted.toISOString().slice(0, 'yyyy-mm-dd'.length);
}
