import { isDateOpen } from './listed-days.ts';
import type { PublicationDate } from '../records/publication-date.ts';
import { formatDayRange } from '../words/format-days.ts';
import { words } from '../words/words.ts';

/** A date of publication in words: `约 2022 年 5 月 12—14 日`; 约 when the day is not printed; `年份未定（…）` when not even the year is known. */
export function dateText(date: PublicationDate): string {
  const days = formatDayRange(date.earliest, date.latest);
  if (isDateOpen(date)) return words.dates.open(isYearOpen(date), days);
  return date.basis === 'inferred' ? `${words.dates.approximately} ${days}` : days;
}

function isYearOpen({ earliest, latest }: PublicationDate): boolean {
  const year = 'yyyy'.length;
  return earliest.slice(0, year) !== latest.slice(0, year);
}
