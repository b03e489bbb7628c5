import type { Report } from '../../report.ts';
import type { ParsedPage } from '../types.ts';
import { checkPrintedDay } from './check-printed-day.ts';
import { chooseLastEvent } from './choose-last-event.ts';
import { findDayMentions } from './find-day-mentions.ts';
import { findEras } from './find-eras.ts';
import { findLunarMentions } from './find-lunar-mentions.ts';
import { findPrintedDay } from './find-printed-day.ts';
import { findYearMentions } from './find-year-mentions.ts';
import { formatDay } from './format-day.ts';
import { inferFromDays } from './infer-from-days.ts';
import { inferFromYears } from './infer-from-years.ts';
import { listClueTexts } from './list-clue-texts.ts';
import { quoteAt } from './quote-at.ts';
import type { DateContext, ImpliedDate } from './types.ts';

/**
 * The day of publication: as printed, else an interval that begins after the last event that the page tells of and ends
 * before what is still to come. Reports what contradicts it, and a year that stays open.
 */
export function inferDate(page: ParsedPage, context: DateContext, report: Report, file: string): ImpliedDate {
  const texts = listClueTexts(page);
  const printed = findPrintedDay(page);
  const days = findDayMentions(texts);
  if (printed) {
    checkPrintedDay(page.text, printed, days, report, file);
    const day = formatDay(printed.number);
    const evidence = [{ ...quoteAt(page.text)(printed.at), note: '版面印有日期。' }];
    return { earliest: day, latest: day, basis: 'printed', evidence };
  }
  const years = findYearMentions(texts).filter(({ year }) => year <= Number(context.today.slice(0, 4)));
  const eras = findEras(texts, context.eras);
  const last = chooseLastEvent(days.filter(({ tense }) => tense !== 'future' && tense !== 'named'));
  if (last === undefined) return inferFromYears(page.text, { years, eras }, context, report, file);
  const sources = { last, days, years, lunar: findLunarMentions(texts), eras };
  return inferFromDays(page.text, sources, context, report, file);
}
