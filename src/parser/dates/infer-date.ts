import type { Report } from '../../report.ts';
import { formatDay } from '../../text/days.ts';
import { indexLines } from '../../text/lines.ts';
import type { ParsedPage } from '../types.ts';
import { checkDays } from './check-days.ts';
import { chooseLastEvent } from './choose-last-event.ts';
import { listClueTexts, quoteAt } from './clue-texts.ts';
import { findDayMentions } from './find-day-mentions.ts';
import { findLunarMentions } from './find-lunar-mentions.ts';
import { findEras, findYearMentions } from './find-year-mentions.ts';
import { FIRST_DAY, inferFromDays } from './infer-from-days.ts';
import { findPrintedDay } from './printed-day.ts';
import type { DateContext, ImpliedDate, PrintedDay } from './types.ts';
import type { YearSources } from './year-clues.ts';

/**
 * The day of publication: as printed, else an interval that begins after the last event that the page reports and ends
 * before what is still to come. Reports what contradicts it, and a year that stays open.
 */
export function inferDate(page: ParsedPage, context: DateContext, report: Report, file: string): ImpliedDate {
  const texts = listClueTexts(page);
  const printed = findPrintedDay(page);
  const { numberAt } = indexLines(page.text);
  const folios = [printed, printed?.rival].flatMap((day) => (day ? numberAt(day.at) : []));
  const mentions = findDayMentions(texts).filter(({ at }) => !folios.includes(numberAt(at)));
  checkDays(page.text, printed, mentions, context, report, file);
  if (printed?.number !== undefined) {
    const day = formatDay(printed.number);
    const evidence = [{ ...quoteAt(page.text)(printed.at), note: '版面印有日期。' }];
    return { earliest: day, latest: day, basis: 'printed', evidence };
  }
  const days = mentions.filter(({ exists }) => exists);
  const spoken = findYearMentions(texts).filter(({ year }) => year <= Number(context.today.slice(0, 4)));
  const eras = findEras(texts, context.eras);
  if (printed) return inferFromYears(page.text, { printed, years: spoken, eras }, context);
  const last = chooseLastEvent(days.filter(({ tense }) => tense !== 'future' && tense !== 'named'));
  if (last === undefined) {
    const dated = days.flatMap(({ year, at, tense }) =>
      year === undefined || tense === 'future' ? [] : { year, at, isOver: false },
    );
    const hasDay = mentions.length > 0;
    report({
      place: { file },
      severity: 'warning',
      rule: 'date/no-day',
      reason: hasDay
        ? '版面上没有日期，文中提到的日期不能说明何时出版。'
        : '版面上没有日期，文中也没有提到哪一天。',
      mend: '如能查知日期，在著录文件中改写。',
    });
    const years = [...spoken, ...dated].filter(({ year }) => year <= Number(context.today.slice(0, 4)));
    return inferFromYears(page.text, { years, eras }, context);
  }
  const sources = { last, days, years: spoken, lunar: findLunarMentions(texts), eras };
  return inferFromDays(page.text, sources, context, report, file);
}

/** The widest interval: the year that the page prints, else from the latest year or era that it speaks of until today. */
function inferFromYears(
  text: string,
  { printed, years, eras }: Pick<YearSources, 'years' | 'eras'> & { readonly printed?: PrintedDay },
  { today }: DateContext,
): ImpliedDate {
  const quote = quoteAt(text);
  if (printed !== undefined && `${printed.year}-01-01` <= today) {
    const end = `${printed.year}-12-31`;
    return {
      earliest: `${printed.year}-01-01`,
      latest: end < today ? end : today,
      basis: 'inferred',
      evidence: [{ ...quote(printed.at), note: `版面印有 ${printed.year} 年，月日有误。` }],
    };
  }
  const starts = [
    ...years.map(({ year, isOver, at }) => ({
      day: `${isOver ? year + 1 : year}-01-01`,
      at,
      note: `文中提到 ${year} 年。`,
    })),
    ...eras.flatMap(({ at, era }) => (era.first === undefined ? [] : { day: era.first, at, note: era.why })),
  ];
  const latestStart = starts.toSorted((a, b) => b.day.localeCompare(a.day))[0];
  const ends = eras.flatMap(({ at, era }) =>
    era.last === undefined ? [] : { day: era.last, at, note: era.why },
  );
  const firstPrinted = Math.max(0, text.search(/\S/u));
  const start = latestStart ?? { day: FIRST_DAY, at: firstPrinted, note: '版面没有提供日期的线索。' };
  const end = ends.filter(({ day }) => day >= start.day).toSorted((a, b) => a.day.localeCompare(b.day))[0];
  return {
    earliest: start.day < today ? start.day : FIRST_DAY,
    latest: end && end.day < today ? end.day : today,
    basis: 'inferred',
    evidence: [start, ...(end ? [end] : [])].map(({ at, note }) => ({ ...quote(at), note })),
  };
}
