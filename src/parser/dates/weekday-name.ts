import { weekday } from '../../text/days.ts';

const NAMES = '日一二三四五六';

/** Name of the weekday of a day number, as papers print it behind 星期: one of 日一二三四五六. */
export function weekdayName(number: number): string {
  return NAMES.charAt(weekday(number));
}
