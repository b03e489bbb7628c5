import type { Report } from '../../report.ts';
import { quoteAt } from './quote-at.ts';
import type { DateContext, ImpliedDate } from './types.ts';
import type { YearSources } from './list-year-clues.ts';

/** No page of a city paper is older than this. */
const FIRST_DAY = '1949-10-01';

/** The widest interval: from the latest year or era that the page speaks of until today. Reports that no day is told. */
export function inferFromYears(
  text: string,
  { years, eras }: Pick<YearSources, 'years' | 'eras'>,
  { today }: DateContext,
  report: Report,
  file: string,
): ImpliedDate {
  report({
    place: { file },
    severity: 'warning',
    rule: 'date/no-day',
    reason: '版面上没有日期，文中也没有提到哪一天。',
    mend: '如能查知日期，在著录文件中改写。',
  });
  const quote = quoteAt(text);
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
  const start = latestStart ?? { day: FIRST_DAY, at: firstPrinted(text), note: '版面没有提供日期的线索。' };
  const end = ends.filter(({ day }) => day >= start.day).toSorted((a, b) => a.day.localeCompare(b.day))[0];
  return {
    earliest: start.day < today ? start.day : today,
    latest: end && end.day < today ? end.day : today,
    basis: 'inferred',
    evidence: [start, ...(end ? [end] : [])].map(({ at, note }) => ({ ...quote(at), note })),
  };
}

function firstPrinted(text: string): number {
  return Math.max(0, text.search(/\S/u));
}
