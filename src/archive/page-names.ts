import type { PageRecord } from '../records/page-record.ts';
import { formatPeriod } from '../words/format-days.ts';
import { words } from '../words/words.ts';

/** What a page goes by: its own name, else its number, else its earliest day: `约 2 月 12 日版`. */
export function pageName(page: Pick<PageRecord, 'label' | 'number' | 'date'>): string {
  return page.label ?? (pageNumberText(page) || words.page.ofDay(dayText(page.date)));
}

function dayText({ earliest, basis }: PageRecord['date']): string {
  const day = formatPeriod(earliest).replace(/^\d+ 年 /u, '');
  return basis === 'inferred' ? `${words.dates.approximately} ${day}` : day;
}

/** The number of a page as it is printed, a bare one in words: `第 4 版`. Empty when none is printed. */
export function pageNumberText({ number }: Pick<PageRecord, 'number'>): string {
  if (number === null) return '';
  return /^\d+$/u.test(number) ? words.page.numbered(number) : number;
}

const DIGITS = '零一二三四五六七八九';

/** The number in 第一版, 第十二版, 03版 or A2; `undefined` when there is none. */
export function readPageNumber(printed: string): number | undefined {
  const arabic = /\d+/u.exec(printed)?.[0];
  if (arabic !== undefined) return Number(arabic);
  const chinese = /[零一二三四五六七八九]?十?[零一二三四五六七八九]?(?=版)/u.exec(printed)?.[0] ?? '';
  if (chinese === '') return undefined;
  const [tens, ones] = chinese.includes('十') ? chinese.split('十') : ['零', chinese];
  return digit(tens || '一') * 10 + digit(ones || '零');
}

function digit(character: string): number {
  return DIGITS.indexOf(character);
}
