import type { Report } from '../../report.ts';
import { dayNumber, formatDay } from '../../text/days.ts';
import { indexLines } from '../../text/lines.ts';
import type { ParsedPage } from '../types.ts';
import { readDigits, readTens } from './chinese-numbers.ts';
import type { DayMention, PrintedDay } from './types.ts';
import { warnAt } from './warn-at.ts';
import { weekdayName } from './weekday-name.ts';

/** The day in a folio line, or on a line of small print beside nameplate or folio; the first that the calendar knows. */
export function findPrintedDay(page: ParsedPage): PrintedDay | undefined {
  const { lines, numberAt } = indexLines(page.text);
  const filled = lines.filter(({ start, end }) => page.text.slice(start, end).trim() !== '');
  const own = new Set(
    page.furniture
      .filter(({ role }) => role === 'folio' || role === 'nameplate')
      .flatMap(({ pieces }) => pieces.map(({ start }) => numberAt(start))),
  );
  const isOwn = (index: number) => own.has(filled[index]?.number ?? 0);
  for (const [index, { start, end }] of filled.entries()) {
    const line = page.text.slice(start, end);
    const isNear = isOwn(index - 1) || isOwn(index) || isOwn(index + 1);
    if (line.length > LONGEST_FOLIO || CLAUSE_MARK.test(line)) continue;
    if (!isNear && !FOLIO_WORD.test(line)) continue;
    const found = readDay(line);
    if (found)
      return { ...found, weekday: findWeekday([line, ...around(page.text, filled, index)]), at: start };
  }
  return undefined;
}

/** A folio is one line of small print. */
const LONGEST_FOLIO = 80;
const CLAUSE_MARK = /[，。！？；,!?;]/u;
/** What a folio prints beside the day. */
const FOLIO_WORD = /星期[一二三四五六日天]|版|[日晚早时晨商]报/u;
const ARABIC =
  /(?<!\d)(?<year>(?:19|20)\d{2})\s*[年.\-/]\s*(?<month>\d{1,2})\s*[月.\-/]\s*(?<day>\d{1,2})(?!\d)/u;
const CHINESE =
  /(?<year>[一二][〇○零一二三四五六七八九]{3})年(?<month>十[一二]?|[一二三四五六七八九])月(?<day>[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日/u;

function readDay(line: string): { readonly number: number } | undefined {
  const { year = '', month = '', day = '' } = (ARABIC.exec(line) ?? CHINESE.exec(line))?.groups ?? {};
  if (year === '') return undefined;
  const number = dayNumber({
    year: readYear(year),
    month: readNumber(month),
    day: readNumber(day),
  });
  return number === undefined ? undefined : { number };
}

const FIGURES = /^\d+$/u;

/** 2021 or 二〇二一. */
function readYear(text: string): number {
  return FIGURES.test(text) ? Number(text) : readDigits(text);
}

/** 12, 十二 or 三十一. */
function readNumber(text: string): number {
  return FIGURES.test(text) ? Number(text) : readTens(text);
}

/** The weekday may stand in a line of its own beside the day. */
function around(
  text: string,
  lines: readonly { readonly start: number; readonly end: number }[],
  index: number,
): string[] {
  return [lines[index - 1], lines[index + 1]].flatMap((line) => {
    const found = line ? text.slice(line.start, line.end).trim() : '';
    return found.length <= LONGEST_FOLIO && !CLAUSE_MARK.test(found) ? found : [];
  });
}

function findWeekday(lines: readonly string[]): string | undefined {
  return lines
    .flatMap((line) => /星期\s*(?<name>[一二三四五六日天])/u.exec(line)?.groups?.['name'] ?? [])[0]
    ?.replace('天', '日');
}

/** Reports what cannot be with the printed day: another weekday, or an event of a named year that is later. */
export function checkPrintedDay(
  text: string,
  printed: PrintedDay,
  days: readonly DayMention[],
  report: Report,
  file: string,
): void {
  const warn = warnAt(text, report, file);
  const actual = weekdayName(printed.number);
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
