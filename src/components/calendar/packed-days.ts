/** Days of any year, in order, as one text: of each month its number and those of its days, `0109 031231`. */
export function packDays(days: readonly string[]): string {
  return [...Map.groupBy(days, (day) => day.slice(0, 2))]
    .map(([month, own]) => `${month}${own.map((day) => day.slice(3)).join('')}`)
    .join(' ');
}

/** The days, `05-12`, of what `packDays` made. */
export function unpackDays(packed: string): readonly string[] {
  return packed.split(' ').flatMap((numbers) => {
    const [month, ...days] = numbers.match(/\d\d/gu) ?? [];
    return days.map((day) => `${month}-${day}`);
  });
}
