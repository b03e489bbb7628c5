import type { PublicationDate } from '../../records/publication-date.ts';

/** As much of a date as may be cited: a printed day, or the months in which an inferred one lies. */
export interface CitedDate {
  /** `2022-05-12` when the day is printed, else `2022-05`. */
  readonly from: string;
  /** Equals `from`, but for an interval over two months. */
  readonly to: string;
  readonly isInferred: boolean;
  readonly edtf: PublicationDate['edtf'];
}

/** The two ends of a date, or the one that both are. */
export function endsOf({ from, to }: CitedDate): readonly string[] {
  return from === to ? [from] : [from, to];
}

/** As much of a date as one day, month or year can say; `undefined` when not even the year is known. */
export function singleDate({ from, to }: CitedDate): string | undefined {
  if (from === to) return from;
  const [year] = from.split('-');
  return year !== undefined && to.startsWith(year) ? year : undefined;
}
