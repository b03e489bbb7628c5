/** Two days as people write them: what both share is said once. `2022 年 5 月 12—14 日`, `2022 年 4 月 29 日—5 月 2 日`. */
export function formatDayRange(earliest: string, latest: string): string {
  if (earliest === latest) return formatPeriod(earliest);
  const from = partsOf(earliest);
  const to = partsOf(latest);
  if (from.year !== to.year) return `${formatPeriod(earliest)}—${formatPeriod(latest)}`;
  if (from.month !== to.month) return `${formatPeriod(earliest)}—${to.month} 月 ${to.day} 日`;
  return `${from.year} 年 ${from.month} 月 ${from.day}—${to.day} 日`;
}

/** A year, a month or a day: `2022 年`, `2022 年 5 月`, `2022 年 5 月 12 日`. */
export function formatPeriod(period: string): string {
  const { year, month, day } = partsOf(period);
  return [`${year} 年`, month && `${month} 月`, day && `${day} 日`].filter(Boolean).join(' ');
}

/** The last part of a period, where those before it are said already: `2022 年`, `5 月`, `12 日`. */
export function formatLastPart(period: string): string {
  return /\d+ [年月日]$/u.exec(formatPeriod(period))?.[0] ?? '';
}

/** A period to be read out: `2022年5月12日`. */
export function formatPeriodTight(period: string): string {
  return formatPeriod(period).replaceAll(' ', '');
}

function partsOf(period: string) {
  const [year = '', month, day] = period.split('-');
  return { year, month: month && Number(month), day: day && Number(day) };
}
