import { dayNumber, parseDay } from '../../text/days.ts';
import { SAME_NEWS } from './choose-last-event.ts';
import { weekdayName } from './weekday-name.ts';
import type { LunarMention } from './find-lunar-mentions.ts';
import type { YearMention } from './find-year-mentions.ts';
import type { DateContext, DayMention } from './types.ts';

/** A clue to the year in which the last event of a page happened. */
export interface YearClue {
  readonly kind: 'calendar' | 'full-date' | 'lunar' | 'weekday' | 'past-year' | 'year-over' | 'era';
  readonly fits: (year: number) => boolean;
  readonly at: number;
  readonly note: string;
}

export interface YearSources {
  readonly last: DayMention;
  readonly days: readonly DayMention[];
  readonly years: readonly YearMention[];
  readonly lunar: readonly LunarMention[];
  readonly eras: readonly { readonly at: number; readonly era: DateContext['eras'][number] }[];
}

/** All clues to the year, those that one can trust most first. */
export function listYearClues(sources: YearSources, lunarDay: DateContext['lunarDay']): YearClue[] {
  return [
    ...calendarClues(sources),
    ...fullDateClues(sources),
    ...lunarClues(sources, lunarDay),
    ...weekdayClues(sources),
    ...pastYearClues(sources),
    ...eraClues(sources),
  ];
}

/** How long after an event of known year, at most, the page was printed: news is not older. */
const FRESH_DAYS = 183;

function calendarClues({ last }: YearSources): YearClue[] {
  if (last.month !== 2 || last.day !== 29) return [];
  return [
    {
      kind: 'calendar',
      fits: (year) => dayNumber({ year, month: 2, day: 29 }) !== undefined,
      at: last.at,
      note: '2 月 29 日只有闰年才有。',
    },
  ];
}

/** Days that are printed with their year: the page is not earlier. Is it the last event itself, the year is known. */
function fullDateClues({ last, days }: YearSources): YearClue[] {
  return days.flatMap(({ year, month, day, tense, at }) => {
    const number = year === undefined ? undefined : dayNumber({ year, month, day });
    if (year === undefined || number === undefined) return [];
    const isLast = month === last.month && day === last.day && last.year === year;
    const fits = (candidate: number) => {
      const lastDay = dayNumber({ ...last, year: candidate }) ?? 0;
      if (tense === 'future') return lastDay <= number && number - lastDay <= FRESH_DAYS;
      return isLast ? candidate === year : lastDay >= number - SAME_NEWS;
    };
    return { kind: 'full-date' as const, fits, at, note: `文中写明 ${year} 年 ${month} 月 ${day} 日。` };
  });
}

function lunarClues({ last, lunar }: YearSources, lunarDay: DateContext['lunarDay']): YearClue[] {
  return lunar.map(({ month, day, festival, lunar: { month: moon, day: phase, isLeap }, ahead, at }) => ({
    kind: 'lunar' as const,
    fits: (year: number) => {
      const number = dayNumber({ year: yearOfDay(year, last, month, day), month, day });
      if (number === undefined) return false;
      return Array.from({ length: ahead + 1 }, (_, days) => days).some((days) => {
        // The eve of the first day is known by its morrow.
        const found = lunarDay(number + days + (phase === 0 ? 1 : 0));
        return found.isLeap === isLeap && found.month === moon && found.day === (phase === 0 ? 1 : phase);
      });
    },
    at,
    note: `${festival}在公历 ${month} 月 ${day} 日${ahead > 0 ? '或其后数日' : ''}，据此定年。`,
  }));
}

function weekdayClues({ last, days }: YearSources): YearClue[] {
  return days.flatMap(({ weekday: name, month, day, year, at }) => {
    if (name === undefined || year !== undefined) return [];
    return {
      kind: 'weekday' as const,
      fits: (candidate: number) => {
        const number = dayNumber({ year: yearOfDay(candidate, last, month, day), month, day });
        return number !== undefined && weekdayName(number) === name;
      },
      at,
      note: `${month} 月 ${day} 日是星期${name}，据此定年。`,
    };
  });
}

/** A day later in the calendar than the last event happened in the year before, if it is far from it. */
function yearOfDay(year: number, last: DayMention, month: number, day: number): number {
  const here = dayNumber({ year, month, day }) ?? 0;
  const end = dayNumber({ year, month: last.month, day: last.day }) ?? 0;
  return here - end > FRESH_DAYS ? year - 1 : year;
}

function pastYearClues({ years }: YearSources): YearClue[] {
  const latest = years.reduce<YearMention | undefined>(
    (best, one) => (best === undefined || yearAfter(one) > yearAfter(best) ? one : best),
    undefined,
  );
  if (latest === undefined) return [];
  const first = yearAfter(latest);
  const fits = (year: number) => year >= first;
  const { at, year: named } = latest;
  return latest.isOver
    ? [{ kind: 'year-over', fits, at, note: `已有 ${named} 年全年之事，故推定在次年。` }]
    : [{ kind: 'past-year', fits, at, note: `文中提到 ${named} 年。` }];
}

function yearAfter({ year, isOver }: YearMention): number {
  return isOver ? year + 1 : year;
}

function eraClues({ last, eras }: YearSources): YearClue[] {
  return eras.map(({ at, era }) => ({
    kind: 'era' as const,
    fits: (year: number) => {
      const day = dayNumber({ ...last, year }) ?? NaN;
      const hasBegun = era.first === undefined || day >= parseDay(era.first);
      return hasBegun && (era.last === undefined || day <= parseDay(era.last));
    },
    at,
    note: era.why,
  }));
}
