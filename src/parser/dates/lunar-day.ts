import type { LunarDay } from './types.ts';
import { MILLISECONDS_A_DAY } from '../../text/days.ts';

const CHINESE = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
});

/** The day of the Chinese calendar on a day counted from 1970-01-01; a leap month counts as the month before it. */
export function toLunarDay(number: number): LunarDay {
  const parts = CHINESE.formatToParts(number * MILLISECONDS_A_DAY);
  const read = (type: string) => Number.parseInt(parts.find((part) => part.type === type)?.value ?? '', 10);
  return { month: read('month'), day: read('day') };
}
