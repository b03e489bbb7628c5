import { words } from '../words/words.ts';
import type { Holdings } from './holdings.ts';
import { listPeriods } from './list-periods.ts';

/** `2020—2022`, `2020`; empty without holdings. */
export function spanOfYears(holdings: Holdings): string {
  const years = listPeriods(holdings, 'year');
  const first = years[0];
  const last = years.at(-1);
  return first === undefined || last === undefined ? '' : words.units.years(first, last);
}
