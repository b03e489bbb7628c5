/** Two days as people write them: what both share is said once. `2022 年 5 月 12—14 日`, `2022 年 4 月 29 日—5 月 2 日`. */
export function formatDayRange(earliest: string, latest: string): string {
  const from = partsOf(earliest);
  const to = partsOf(latest);
  const start = `${from.year} 年 ${from.month} 月 ${from.day}`;
  if (earliest === latest) return `${start} 日`;
  if (from.year !== to.year) return `${start} 日—${to.year} 年 ${to.month} 月 ${to.day} 日`;
  if (from.month !== to.month) return `${start} 日—${to.month} 月 ${to.day} 日`;
  return `${start}—${to.day} 日`;
}

function partsOf(day: string) {
  return { year: day.slice(0, 4), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}
