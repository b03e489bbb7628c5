import { formatDayRange } from '../words/format-day-range.ts';
import { words } from '../words/words.ts';
import { addresses } from './addresses.ts';
import type { Crumb } from './crumbs-view.ts';

/** The periods with holdings before and after one of the same kind; absent at the ends. */
export interface NeighboursView {
  readonly previous?: Required<Crumb>;
  readonly next?: Required<Crumb>;
}

/** `periods` is sorted, oldest first, and holds `period`. */
export function neighboursView(period: string, periods: readonly string[], base: string): NeighboursView {
  const index = periods.indexOf(period);
  const previous = periods[index - 1];
  const next = periods[index + 1];
  return {
    ...(previous !== undefined && { previous: periodLink(previous, base) }),
    ...(next !== undefined && { next: periodLink(next, base) }),
  };
}

function periodLink(period: string, base: string): Required<Crumb> {
  return { text: periodName(period), href: addresses.period(period, base) };
}

function periodName(period: string): string {
  const [year = '', month, day] = period.split('-');
  if (month === undefined) return words.dates.year(year);
  return day === undefined ? words.dates.month(year, Number(month)) : formatDayRange(period, period);
}
