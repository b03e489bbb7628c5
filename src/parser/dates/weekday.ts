const NAMES = '日一二三四五六';
/** 1970-01-01 was a Thursday. */
const THURSDAY = 4;

/** Name of the weekday of a day number: one of 日一二三四五六. */
export function weekday(number: number): string {
  return NAMES.charAt((((number + THURSDAY) % NAMES.length) + NAMES.length) % NAMES.length);
}
