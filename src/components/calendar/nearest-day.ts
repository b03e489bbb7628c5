/** The day of any year, `05-12`, that is nearest to a date, before or after it; the year goes round. */
export function nearestDay(days: readonly string[], date: Date): string | undefined {
  const [nearest] = days
    .map((day) => ({ day, away: daysApart(day, date) }))
    .toSorted((a, b) => a.away - b.away);
  return nearest?.day;
}

/** Of a leap year, so that February has its 29th. */
const YEAR = 2020;
const DAYS = 366;
const MILLISECONDS = 86_400_000;

function daysApart(monthDay: string, date: Date): number {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  const milliseconds = Date.UTC(YEAR, month - 1, day) - Date.UTC(YEAR, date.getMonth(), date.getDate());
  const days = Math.abs(milliseconds) / MILLISECONDS;
  return Math.min(days, DAYS - days);
}
