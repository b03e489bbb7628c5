import type { Report } from '../../report.ts';
import { type CivilDay, dayNumber, formatDay, parseDay } from '../../text/days.ts';
import type { DateContext, DayMention, PrintedDay } from './types.ts';
import { warnAt } from './warn-at.ts';
import { weekdayName } from './weekday-name.ts';

const COMPARE = '对照原版，看哪一个识别错了。';

/** Reports days that cannot be: not in the calendar, on another weekday, later than the day that the page prints. */
export function checkDays(
  text: string,
  printed: PrintedDay | undefined,
  days: readonly DayMention[],
  context: DateContext,
  report: Report,
  file: string,
): void {
  const warn = warnAt(text, report, file);
  for (const day of [...(printed ? [{ ...printed, exists: printed.number !== undefined }] : []), ...days]) {
    if (!day.exists) {
      warn(day.at, 'date/impossible-day', `历上没有${nameOf(day)}。`, '日期识别错了，对照原版。');
      continue;
    }
    const number = dayNumber({ ...day, year: day.year ?? NaN });
    if (number === undefined || day.weekday === undefined || day.weekday === weekdayName(number)) continue;
    const reason = `版面印有星期${day.weekday}，而 ${formatDay(number)} 是星期${weekdayName(number)}。`;
    warn(day.at, 'date/weekday', reason, '日期或星期有一个识别错了，对照原版。');
  }
  if (printed?.number === undefined) return;
  const own = printed.number;
  if (own > parseDay(context.today)) {
    const reason = `版面印的 ${formatDay(own)} 晚于今天。`;
    warn(printed.at, 'date/future', reason, '年份多半识别错了，对照原版。');
  }
  if (printed.rival !== undefined) {
    const reason = `版面还印有${nameOf(printed.rival.day)}，不能确定哪一个是出版日期。`;
    warn(printed.rival.at, 'date/two-days', reason, COMPARE);
  }
  if (printed.otherPage !== undefined) {
    const reason = `印有日期的一行写的是${printed.otherPage}，与版面上别处的版次不同，可能是另一版面的日期。`;
    warn(printed.at, 'date/other-page', reason, COMPARE);
  }
  if (printed.lunar !== undefined) {
    const { month, day, isLeap } = context.lunarDay(own);
    const { lunar } = printed;
    if (lunar.month !== month || lunar.day !== day || lunar.isLeap !== isLeap) {
      const actual = `${isLeap ? '闰' : ''}${month} 月 ${day} 日`;
      const reason = `版面印的农历与 ${formatDay(own)} 不合，这一天是农历 ${actual}。`;
      warn(printed.at, 'date/lunar', reason, COMPARE);
    }
  }
  for (const { year, month, day, tense, at } of days) {
    const number = year === undefined ? undefined : dayNumber({ year, month, day });
    if (tense !== 'past' || number === undefined || number <= own) continue;
    const reason = `文中所记 ${formatDay(number)} 晚于版面印的 ${formatDay(own)}。`;
    warn(at, 'date/after-printed', reason, COMPARE);
  }
}

function nameOf({
  year,
  month,
  day,
}: Omit<CivilDay, 'year'> & { readonly year: number | undefined }): string {
  return ` ${year === undefined ? '' : `${year} 年 `}${month} 月 ${day} 日`;
}
