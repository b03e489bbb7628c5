import { DATELINE } from '../dateline-pattern.ts';
import { mayOpenReport } from '../may-open-report.ts';

/** What opens a report instead of a dateline: the paper that it is taken from, or the page that it continues. */
const SOURCE = '据《[^》]{2,12}》[^。，,]{0,6}(?:报道|消息|载)|[（(](?:紧?上接|紧接)第?[^（）()]{1,10}[）)]';
const OPENING = new RegExp(`^(?:${DATELINE}|${SOURCE})`, 'u');

/** The text opens a report of its own: with a dateline, its source, or a column's name and a reporter in brackets. */
export function opensReport(text: string): boolean {
  return mayOpenReport(text) && OPENING.test(text);
}
