import { civilDay } from './civil-day.ts';

/** `yyyy-mm-dd` of a day number. */
export function formatDay(number: number): string {
  const { year, month, day } = civilDay(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
