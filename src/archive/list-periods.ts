import type { Holdings } from './holdings.ts';
import { listDays } from './list-days.ts';

const LENGTH = { year: 4, month: 7, day: 10 } as const;

/** The years, months or days on which some page of the holdings may have come out, in order: `2022`, `2022-05`, `2022-05-12`. */
export function listPeriods({ pages }: Holdings, unit: keyof typeof LENGTH): string[] {
  const days = pages.flatMap((page) => listDays(page.date));
  return [...new Set(days.map((day) => day.slice(0, LENGTH[unit])))].sort();
}
