/** How many of the runs of one length that begin at rising places do not overlap. */
export function countApart(starts: readonly number[], length: number): number {
  let count = 0;
  let free = -Infinity;
  for (const start of starts) {
    if (start < free) continue;
    count += 1;
    free = start + length;
  }
  return count;
}
