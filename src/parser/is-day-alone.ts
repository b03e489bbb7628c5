import { DAY_ALONE } from './day-alone-pattern.ts';

const DAY = new RegExp(`^${DAY_ALONE}$`, 'u');

/** The text is a day and nothing else. */
export function isDayAlone(text: string): boolean {
  return DAY.test(text);
}
