import type { Report } from '../../report.ts';
import { dayNumber, formatDay, parseDay } from '../../text/days.ts';
import { chooseYears } from './choose-years.ts';
import { listYearClues, type YearSources } from './year-clues.ts';
import { quoteAt } from './clue-texts.ts';
import { warnAt } from './warn-at.ts';
import type { DateContext, DayMention, Evidence, ImpliedDate } from './types.ts';

/** No page of a city paper is older; it only bounds a date of which nothing gives the year. */
export const FIRST_DAY = '1949-10-01';
const FIRST_YEAR = Number(FIRST_DAY.slice(0, 'yyyy'.length));
/** A page is printed within a week of the last event on it, that day's morrow included. */
const LATEST_AFTER_FIRST = 6;
/** As many clues as a person wants to read. */
const MOST_EVIDENCE = 6;

/** The interval after the last event, in each year that the clues allow. */
export function inferFromDays(
  text: string,
  sources: YearSources,
  context: DateContext,
  report: Report,
  file: string,
): ImpliedDate {
  const { last, days } = sources;
  const warn = warnAt(text, report, file);
  const today = parseDay(context.today);
  const count = Number(context.today.slice(0, 4)) - FIRST_YEAR + 1;
  const candidates = Array.from({ length: count }, (_, index) => FIRST_YEAR + index).filter(
    (year) => (dayNumber({ ...last, year }) ?? Infinity) <= today,
  );
  const { years, used, refused } = chooseYears(candidates, listYearClues(sources, context.lunarDay));
  for (const { at, note } of refused) {
    warn(
      at,
      'date/refused-clue',
      `这条线索与其他线索不合：${note}`,
      '对照原版；日期有误时在著录文件中改正。',
    );
  }
  if (years.length > 1) {
    const reason = `年份未定：${listed(years)}都合于线索。`;
    warn(last.at, 'date/year-open', reason, '如能查知年份，在著录文件中改写日期。');
  }
  const intervals = years.map((year) => intervalAfter(last, year, days, context.evening, today));
  const bound = intervals.at(-1)?.bound;
  const quote = quoteAt(text);
  const evidence: Evidence[] = [
    { ...quote(last.at), note: noteOf(last, context.evening) },
    ...used.map(({ at, note }) => ({ ...quote(at), note })),
    ...(bound ? [{ ...quote(bound.at), note: noteOfBound(bound) }] : []),
  ];
  return {
    earliest: formatDay(intervals[0]?.first ?? today),
    latest: formatDay(intervals.at(-1)?.end ?? today),
    basis: 'inferred',
    evidence: evidence.slice(0, MOST_EVIDENCE),
  };
}

interface Interval {
  readonly first: number;
  readonly end: number;
  /** The coming day that ends it. */
  readonly bound: DayMention | undefined;
}

function intervalAfter(
  last: DayMention,
  year: number,
  days: readonly DayMention[],
  evening: boolean,
  today: number,
): Interval {
  const event = dayNumber({ ...last, year }) ?? 0;
  const first = Math.min(today, event + (evening || last.tense === 'today' ? 0 : 1));
  if (last.tense === 'yesterday') return { first, end: first, bound: undefined };
  const coming = days.filter(({ tense }) => tense === 'future').flatMap((day) => nextOf(day, year, first));
  const soonest = coming.reduce<(typeof coming)[number] | undefined>(
    (best, one) => (best === undefined || one.number < best.number ? one : best),
    undefined,
  );
  // What is still to come on the morrow of the last event was announced on the day of that event, or early on the morrow.
  if (soonest?.number === first) return { first: Math.max(event, first - 1), end: first, bound: soonest.day };
  const usual = Math.min(first + LATEST_AFTER_FIRST, today);
  const bound = soonest && soonest.number - 1 < usual ? soonest : undefined;
  return { first, end: bound ? bound.number - 1 : usual, bound: bound?.day };
}

/** The days that a coming day may be, none before the first possible day of publication. */
function nextOf(day: DayMention, year: number, first: number) {
  return [year, year + 1].flatMap((candidate) => {
    const number = dayNumber({ ...day, year: day.year ?? candidate });
    return number !== undefined && number >= first ? { number, day } : [];
  });
}

function noteOf({ month, day, tense }: DayMention, evening: boolean): string {
  const named = `${month} 月 ${day} 日`;
  if (tense === 'yesterday') return `文中称 ${named}为昨日，故次日见报。`;
  if (tense === 'today') return `文中称 ${named}为今日。`;
  const since = evening ? '晚报可当日见报' : '见报不早于次日';
  return `本版所记最晚的一天是 ${named}，${since}，通常在一周之内。`;
}

function noteOfBound({ month, day }: DayMention): string {
  return `写作时 ${month} 月 ${day} 日尚未到，故早于该日。`;
}

function listed(years: readonly number[]): string {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  return years.length <= 3 ? `${years.join('、')} 年` : `${first}–${last} 年中有 ${years.length} 年`;
}
