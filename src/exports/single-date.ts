import type { CitedDate } from './reference.ts';

/** As much of a date as one day, month or year can say; nothing when not even the year is known. */
export function singleDate({ from, to }: CitedDate): string | undefined {
  if (from === to) return from;
  const [year] = from.split('-');
  return year !== undefined && to.startsWith(year) ? year : undefined;
}
