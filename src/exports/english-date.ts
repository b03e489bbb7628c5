const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The parts of `2022-05-12` or `2022-05` as English styles write them; no day when none is known. */
export interface EnglishDate {
  readonly year: string;
  readonly month: string;
  readonly day: string | undefined;
}

export function englishDate(date: string): EnglishDate {
  const [year = '', month = '', day] = date.split('-');
  return {
    year,
    month: MONTHS[Number(month) - 1] ?? '',
    day: day === undefined ? undefined : String(Number(day)),
  };
}
