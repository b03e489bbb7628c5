import { formatDayRange } from '../words/format-day-range.ts';
import { words } from '../words/words.ts';
import { addresses } from './addresses.ts';
import type { Crumb } from './crumbs-view.ts';

/** A link to a year, month or day: `2022`, `2022-05`, `2022-05-12`; `base` is `/dates/` or the address of a city. */
export function periodLink(period: string, base: string): Required<Crumb> {
  return { text: periodName(period), href: addresses.period(period, base) };
}

function periodName(period: string): string {
  const [year = '', month, day] = period.split('-');
  if (month === undefined) return words.dates.year(year);
  return day === undefined ? words.dates.month(year, Number(month)) : formatDayRange(period, period);
}
