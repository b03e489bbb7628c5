/** UTC has no days of another length. */
export const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;
