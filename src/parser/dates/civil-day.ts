import type { CivilDay } from './day-number.ts';

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;

/** The day with a number of `dayNumber`. */
export function civilDay(number: number): CivilDay {
  const date = new Date(number * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
