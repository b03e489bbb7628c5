import type { LunarDay } from './types.ts';
import { MILLISECONDS_A_DAY } from '../../text/days.ts';

const CHINESE = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
});

/** The day of the Chinese calendar on a day counted from 1970-01-01. */
export function toLunarDay(number: number): LunarDay {
  const parts = CHINESE.formatToParts(number * MILLISECONDS_A_DAY);
  const read = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const month = read('month');
  return {
    month: Number.parseInt(month, 10),
    day: Number.parseInt(read('day'), 10),
    isLeap: month.endsWith('bis'),
  };
}
