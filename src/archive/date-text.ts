import type { PublicationDate } from '../records/publication-date.ts';
import { formatDayRange } from '../words/format-days.ts';
import { words } from '../words/words.ts';

/** A date of publication in words: `约 2022 年 5 月 12—14 日`; 约 when the day is not printed. */
export function dateText(date: PublicationDate): string {
  const days = formatDayRange(date.earliest, date.latest);
  return date.basis === 'inferred' ? `${words.dates.approximately} ${days}` : days;
}
