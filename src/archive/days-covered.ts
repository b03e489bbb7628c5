import type { PublicationDate } from '../records/publication-date.ts';

/** From the first possible day to the last, as EDTF and schema.org write it; `null` when there are no dates. */
export function daysCovered(dates: readonly Pick<PublicationDate, 'earliest' | 'latest'>[]): string | null {
  const first = dates.map(({ earliest }) => earliest).toSorted()[0];
  const last = dates
    .map(({ latest }) => latest)
    .toSorted()
    .at(-1);
  return first === undefined || last === undefined ? null : `${first}/${last}`;
}
