import type { ClueText, DayMention, Tense } from './types.ts';

/** All days of the calendar that a text mentions, in its order. A day without month takes that of the day before it. */
export function findDayMentions(texts: readonly ClueText[]): DayMention[] {
  const last = new Map<number, number>();
  return texts.flatMap((clueText) =>
    [...clueText.text.matchAll(DAY)].flatMap((match) => {
      const { month: printed, day = '', year } = match.groups ?? {};
      if (printed === undefined && !isDayOfMonth(clueText.text, match.index, match[0].length)) return [];
      const month = printed === undefined ? last.get(clueText.article) : Number(printed);
      if (month === undefined) return [];
      last.set(clueText.article, month);
      const before = sentenceBefore(clueText.text, match.index);
      if (OTHER_YEAR.test(before)) return [];
      const after = clueText.text.slice(match.index + match[0].length);
      return {
        month,
        day: Number(day),
        year: yearOf(year, before),
        tense: tenseOf(before, after),
        weekday: WEEKDAY_AFTER.exec(after)?.groups?.['name']?.replace('天', '日'),
        opening: clueText.opening,
        at: clueText.offsets[match.index] ?? 0,
      };
    }),
  );
}

/** OCR reads 日 as 曰 now and then. */
const DAY =
  /(?:(?<![\d年])(?<year>(?:19|20)\d{2})年)?(?<![\d.])(?:(?<month>1[0-2]|0?[1-9])月)?(?<![\d.:])(?<day>3[01]|[12]\d|0?[1-9])[日号曰]/gu;

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

/** The year that is printed with the day, else one that the sentence named before it. */
function yearOf(printed: string | undefined, before: string): number | undefined {
  const named =
    printed ?? [...before.matchAll(/(?<!\d)(?<year>(?:19|20)\d{2})年/gu)].at(-1)?.groups?.['year'];
  return named === undefined ? undefined : Number(named);
}

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
