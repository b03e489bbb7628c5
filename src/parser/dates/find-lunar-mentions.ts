import { readTens } from './chinese-numbers.ts';
import type { ClueText, LunarDay } from './types.ts';
import { pattern } from '../../text/pattern.ts';

/** A day of the Gregorian calendar that the text calls by a festival or a day of the traditional calendar. */
export type LunarMention = Readonly<ReturnType<typeof findLunarMentions>[number]>;

/** Days that stand in one sentence with a festival, or a day, of the traditional calendar. */
export function findLunarMentions(texts: readonly ClueText[]) {
  return texts.flatMap(({ text, offsets }) =>
    [...text.matchAll(DAY)].flatMap((match) => {
      const after = text.slice(match.index + match[0].length);
      const before = text.slice(Math.max(0, match.index - REACH), match.index);
      const found = findFestival(FESTIVAL_AFTER, after) ?? findFestival(FESTIVAL_BEFORE, before);
      const lunar = found && lunarOf(found.name);
      if (!lunar) return [];
      const { month = '', day = '' } = match.groups ?? {};
      return {
        month: readTens(month),
        day: readTens(day),
        festival: found.name,
        lunar,
        /** Days by which the festival may still be ahead: 0, or a few when it is called near. */
        ahead: found.isNear ? DAYS_AHEAD : 0,
        at: offsets[match.index] ?? 0,
      };
    }),
  );
}

const DAY =
  /(?<![\d月])(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?<day>3[01]|[12]\d|0?[1-9]|(?:[二三]?十|[廿卅])[一二三四五六七八九]?|[一二三四五六七八九])[日号曰]/gu;
/** Characters between a day and its festival. */
const REACH = 14;
/** 节日来临之际 is said in the week before it. */
const DAYS_AHEAD = 7;

const NAMES = [
  '春节|除夕|元宵|龙抬头|二月二(?![十日号])|端午|七夕|中元|中秋|重阳|腊八|小年',
  '(?:大年|正月)初[一二三四五六七]|大年三十|正月十五',
  '农历闰?(?:[正二三四五六七八九冬腊]|十[一二]?)月(?:初[一二三四五六七八九十]|二?十[一二三四五六七八九]?|廿[一二三四五六七八九]|三十)',
].join('|');
const NEAR = '(?:佳节|节)?(?:来临|到来|前夕|将至|临近)';
const FESTIVAL_AFTER = pattern`^(?:[，,（(]|正?[是值逢]|适逢|恰逢|农历|也是|传统){0,3}(?:农历)?(?<name>${NAMES})(?<near>${NEAR})?`;
const FESTIVAL_BEFORE = pattern`(?:农历)?(?<name>${NAMES})(?:佳节|节|当[日天])?(?<near>${NEAR}(?:之际)?)?[，,（(]$`;

function findFestival(festival: RegExp, text: string) {
  const groups = festival.exec(text)?.groups;
  const name = groups?.['name'];
  return name === undefined ? undefined : { name, isNear: groups?.['near'] !== undefined };
}

const FESTIVALS: Readonly<Record<string, LunarDay>> = {
  春节: { month: 1, day: 1, isLeap: false },
  元宵: { month: 1, day: 15, isLeap: false },
  龙抬头: { month: 2, day: 2, isLeap: false },
  二月二: { month: 2, day: 2, isLeap: false },
  端午: { month: 5, day: 5, isLeap: false },
  七夕: { month: 7, day: 7, isLeap: false },
  中元: { month: 7, day: 15, isLeap: false },
  中秋: { month: 8, day: 15, isLeap: false },
  重阳: { month: 9, day: 9, isLeap: false },
  腊八: { month: 12, day: 8, isLeap: false },
  小年: { month: 12, day: 23, isLeap: false },
  // The last month has 29 or 30 days: its last day is found as the day before the first of the next year.
  除夕: { month: 1, day: 0, isLeap: false },
  大年三十: { month: 1, day: 0, isLeap: false },
};
/** Months that have a name besides their number. */
const NAMED_MONTHS: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };
const LUNAR_DAY =
  /^(?:农历)?(?:大年|(?<leap>闰?)(?<month>[正二三四五六七八九冬腊]|十[一二]?)月)初?(?<day>.+)$/u;

/** The day of the traditional calendar that a folio prints: 农历闰四月初三. */
export function readLunarDay(line: string): LunarDay | undefined {
  const name = FOLIO_LUNAR.exec(line)?.groups?.['name'];
  return name === undefined ? undefined : lunarOf(name);
}

const FOLIO_LUNAR =
  /(?<name>闰?(?:[正二三四五六七八九冬腊]|十[一二]?)月(?:初[一二三四五六七八九十]|二?十[一二三四五六七八九]|二十|廿[一二三四五六七八九]?|三十))(?![日一二三四五六七八九])/u;

function lunarOf(name: string): LunarDay | undefined {
  const festival = FESTIVALS[name];
  if (festival) return festival;
  const { leap = '', month = '正', day = '' } = LUNAR_DAY.exec(name)?.groups ?? {};
  const number = readTens(day);
  return Number.isNaN(number)
    ? undefined
    : {
        month: NAMED_MONTHS[month] ?? readTens(month),
        day: number,
        isLeap: leap !== '',
      };
}
