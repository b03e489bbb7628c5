import { dayNumber } from '../../text/days.ts';
import { readTens } from './chinese-numbers.ts';
import type { ClueText, DayMention, Tense } from './types.ts';

/** All days that a text mentions, in its order. A day without month takes that of the day before it. */
export function findDayMentions(texts: readonly ClueText[]): DayMention[] {
  const last = new Map<number, number>();
  return texts.flatMap(({ text, offsets, article, opening, isReport }) => {
    const mentions = [...text.matchAll(DAY)].flatMap((match): readonly DayMention[] => {
      const { month: printed, day: dayText = '', year: yearText } = match.groups ?? {};
      if (printed === undefined && !isDayOfMonth(text, match.index, match[0].length)) return [];
      const month = printed === undefined ? last.get(article) : readTens(printed);
      if (month === undefined) return [];
      const before = sentenceBefore(text, match.index);
      if (OTHER_YEAR.test(before) || LUNAR_BEFORE.test(before)) return [];
      if (month <= MONTHS) last.set(article, month);
      const after = text.slice(match.index + match[0].length);
      const day = readTens(dayText);
      const year = yearOf(yearText, before, { month, day });
      const mention = {
        month,
        day,
        year,
        exists: dayNumber({ year: year ?? LEAP_YEAR, month, day }) !== undefined,
        tense: tenseOf(before, after),
        weekday: WEEKDAY_AFTER.exec(after)?.groups?.['name']?.replace('天', '日'),
        opening,
        isReport,
        at: offsets[match.index] ?? 0,
      };
      return [mention];
    });
    // News opens with its day; what a report mentions behind that may be of any year.
    return mentions.map((mention, index) => ({ ...mention, isReport: isReport && index === 0 }));
  });
}

const MONTHS = 12;
/** Has every day that some year has. */
const LEAP_YEAR = 2000;

const FIGURE = '[一二三四五六七八九]';
const YEAR = '(?<![\\d年])(?<year>(?:19|20)\\d{2})年';
const MONTH = `(?<month>\\d{1,2}|十[一二]?|${FIGURE})月(?=\\d|[一二三四五六七八九十廿卅]{1,3}[日号曰])`;
const DAY_OF_MONTH = `\\d{1,2}|(?<=月)(?:(?:[二三]?十|[廿卅])${FIGURE}?|${FIGURE})`;
/** Figures, or Chinese figures with the month printed. OCR reads 日 as 曰 now and then. A day beyond 31 is reported as impossible. */
const DAY = new RegExp(
  `(?:${YEAR})?(?<![\\d.一二三四五六七八九十])(?:${MONTH})?(?<![\\d.:])(?<day>${DAY_OF_MONTH})[日号曰]`,
  'gu',
);

/** 农历五月三日 is a day of another calendar. */
const LUNAR_BEFORE = /(?:农历|阴历|旧历|夏历)[^，,。；;]{0,4}$/u;

/** 3日内 is a term of days, 3号楼 a building: a day without month is believed only where a report would set it. */
function isDayOfMonth(text: string, start: number, length: number): boolean {
  const found = text.slice(start, start + length);
  const after = text.slice(start + length, start + length + 4);
  if (!/[日曰]$/u.test(found)) return false;
  return BEFORE_DAY.test(text.slice(Math.max(0, start - 2), start)) && AFTER_DAY.test(after);
}
const BEFORE_DAY = /(?:^|[，。；：“（,;:"(至到和、]|记者|[^\d.]从)$/u;
const AFTER_DAY = /^(?:[，,]|上午|下午|中午|晚|早|凌晨|清晨|傍晚|深夜|召开|举行|公布|有|在|从|，)/u;

/** Days of other years are no clue: 去年7月23日. 今年 is the year of the page. */
const OTHER_YEAR = /(?:去年|上年|前年|明年|次年|当年|同年|翌年)[^，,。；;]{0,4}$/u;

const SENTENCE_END = /[。！？；!?;]/u;
/** Characters of a sentence that are looked at on the left of a day. */
const REACH = 30;

function sentenceBefore(text: string, at: number): string {
  return (
    text
      .slice(Math.max(0, at - REACH), at)
      .split(SENTENCE_END)
      .at(-1) ?? ''
  );
}

/**
 * The year that is printed with the day, else one that the sentence named before it, unless with a later day: 5月3日 in
 * `2001年7月1日开工，5月3日通车` is another year's.
 */
function yearOf(
  printed: string | undefined,
  before: string,
  { month, day }: Pick<DayMention, 'month' | 'day'>,
): number | undefined {
  if (printed !== undefined) return Number(printed);
  const named = [...before.matchAll(YEAR_BEFORE)].at(-1)?.groups ?? {};
  if (named['year'] === undefined) return undefined;
  const earlier = DAYS_A_MONTH * readTens(named['month'] ?? '1') + readTens(named['day'] ?? '1');
  return earlier > DAYS_A_MONTH * month + day ? undefined : Number(named['year']);
}

/** More than any month has: orders days within a year. */
const DAYS_A_MONTH = 32;
const YEAR_BEFORE =
  /(?<!\d)(?<year>(?:19|20)\d{2})年(?:(?<month>\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:(?<day>\d{1,2}|[二三廿卅]?十?[一二三四五六七八九十])[日号曰])?)?/gu;

function tenseOf(before: string, after: string): Tense {
  if (NAMED_AFTER.test(after)) return 'named';
  if (FUTURE_BEFORE.test(before) || FUTURE_AFTER.test(after)) return 'future';
  if (YESTERDAY_BEFORE.test(before)) return 'yesterday';
  if (TODAY_BEFORE.test(before)) return 'today';
  return 'past';
}

/** 5月12日是护士节 says nothing about when it was written, nor does a rule that is in force from a day on. */
const NAMED_AFTER = /^(?:是|为)[^，,。]{0,12}[日节]|^起?(?:正式)?(?:施行|实施|执行|生效)/u;
const FUTURE_BEFORE = /(?:将|拟|预计|计划|定于|即将|有望|预定|截止)[^，,。、]{0,8}$/u;
const FUTURE_AFTER = /^[^，,。、”"]{0,6}(?:将(?!近)|前(?:全部)?(?:完成|报名|提交|竣工|建成))/u;
/** 昨日（11日）: only the paper's own yesterday is explained so. */
const YESTERDAY_BEFORE = /昨[日天]?(?:[（(]|即)?$/u;
const TODAY_BEFORE = /今[日天][（(]$/u;
const WEEKDAY_AFTER = /^[（(，,]?(?:星期|周)(?<name>[一二三四五六日天])/u;
