import { englishDate } from './english-date.ts';
import type { CitedDate } from './reference.ts';

/** The months in which an inferred day lies: `May 2022`, `April–May 2022`, `December 2021–January 2022`. */
export function englishMonths({ from, to }: CitedDate): string {
  const [first, last] = [englishDate(from), englishDate(to)];
  if (from === to) return `${first.month} ${first.year}`;
  if (first.year === last.year) return `${first.month}–${last.month} ${last.year}`;
  return `${first.month} ${first.year}–${last.month} ${last.year}`;
}
