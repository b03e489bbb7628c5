import type { Report } from '../../report.ts';
import { indexLines } from '../../text/lines.ts';
import { dayNumber } from './day-number.ts';
import { formatDay } from './format-day.ts';
import type { DayMention, PrintedDay } from './types.ts';
import { weekday } from './weekday.ts';

/** Reports what cannot be with the printed day: another weekday, or an event of a named year that is later. */
export function checkPrintedDay(
  text: string,
  printed: PrintedDay,
  days: readonly DayMention[],
  report: Report,
  file: string,
): void {
  const { numberAt } = indexLines(text);
  const warn = (at: number, rule: string, reason: string, mend: string) =>
    report({ place: { file, line: numberAt(at) }, severity: 'warning', rule, reason, mend });
  const actual = weekday(printed.number);
  if (printed.weekday !== undefined && printed.weekday !== actual) {
    const reason = `版面印有星期${printed.weekday}，而 ${formatDay(printed.number)} 是星期${actual}。`;
    warn(printed.at, 'date/weekday', reason, '日期或星期有一个识别错了，对照原版。');
  }
  for (const { year, month, day, tense, at } of days) {
    const number = year === undefined ? undefined : dayNumber({ year, month, day });
    if (tense !== 'past' || number === undefined || number <= printed.number) continue;
    const reason = `文中所记 ${formatDay(number)} 晚于版面印的 ${formatDay(printed.number)}。`;
    warn(at, 'date/after-printed', reason, '对照原版，看哪一个识别错了。');
  }
}
