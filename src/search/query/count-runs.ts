/** Counts the stretches of `length` neighbouring numbers, without overlaps. The numbers rise. */
export function countRuns(numbers: readonly number[], length: number): number {
  let runs = 0;
  let stretch = 0;
  let previous = Number.NaN;
  for (const number of numbers) {
    stretch = number === previous + 1 ? stretch + 1 : 1;
    previous = number;
    if (stretch < length) continue;
    runs += 1;
    stretch = 0;
  }
  return runs;
}
