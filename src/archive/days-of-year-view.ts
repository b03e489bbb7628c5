import { browsingWords } from '../words/browsing-words.ts';
import { words } from '../words/words.ts';
import { addresses } from './addresses.ts';
import type { ArchiveIndex } from './index-archive.ts';
import { listDaysOfYear } from './list-days-of-year.ts';

/** A month of any year with the days that have holdings in some year. */
export interface DaysOfMonthView {
  readonly title: string;
  readonly days: readonly { readonly text: string; readonly label: string; readonly href: string }[];
}

/** In the order of the calendar; months without holdings are left out. */
export function daysOfYearView(archive: ArchiveIndex): readonly DaysOfMonthView[] {
  const months = Map.groupBy(listDaysOfYear(archive), (day) => day.slice(0, 2));
  return [...months].map(([month, days]) => ({
    title: words.dates.monthOfYear(Number(month)),
    days: days.map((monthDay) => {
      const day = Number(monthDay.slice(3));
      return {
        text: browsingWords.onDay.day(day),
        label: browsingWords.onDay.title(Number(month), day),
        href: addresses.onDay(monthDay),
      };
    }),
  }));
}
