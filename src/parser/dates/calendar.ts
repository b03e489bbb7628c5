/** A day of the Gregorian calendar. */
interface CivilDay {
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

/** The day with a number of `dayNumber`. */
function civilDay(number: number): CivilDay {
  const date = new Date(number * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `yyyy-mm-dd` of a day number. */
export function formatDay(number: number): string {
  const { year, month, day } = civilDay(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

const WEEKDAYS = '日一二三四五六';
/** 1970-01-01 was a Thursday. */
const THURSDAY = 4;

/** Name of the weekday of a day number: one of 日一二三四五六. */
export function weekday(number: number): string {
  return WEEKDAYS.charAt((((number + THURSDAY) % WEEKDAYS.length) + WEEKDAYS.length) % WEEKDAYS.length);
}
