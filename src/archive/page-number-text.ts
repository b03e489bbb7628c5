import type { PageRecord } from '../records/page-record.ts';
import { words } from '../words/words.ts';

/** The number of a page as it is printed, a bare one in words: `第 4 版`. Empty when none is printed. */
export function pageNumberText({ number }: Pick<PageRecord, 'number'>): string {
  if (number === null) return '';
  return /^\d+$/u.test(number) ? words.page.numbered(number) : number;
}
