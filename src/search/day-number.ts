const DAY_MS = 24 * 60 * 60 * 1000;
/** Before every newspaper, so that numbers are positive. */
const FIRST_DAY = Date.UTC(1600, 0, 1);

/** Days, `2022-05-12`, as numbers that follow each other. */
export const dayNumber = {
  of: (day: string): number => Math.round((Date.parse(day) - FIRST_DAY) / DAY_MS),
  read: (number: number): string =>
    new Date(FIRST_DAY + number * DAY_MS).toISOString().slice(0, '2022-05-12'.length),
} as const;
