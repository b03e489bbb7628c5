import type { DayRange } from '../query/search-state.ts';
import type { SearchEntry } from '../search-entry.ts';

/** Whether an article may have been published within a range of days: one possible day in it is enough. */
export function touchesDays(
  { earliest, latest }: Pick<SearchEntry, 'earliest' | 'latest'>,
  { from, to }: DayRange,
): boolean {
  return (from === '' || latest >= from) && (to === '' || earliest <= to);
}
