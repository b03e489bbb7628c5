/** A page whose date is open by more than a season is listed on its first possible day only: nobody looks for it on each. */
const LONGEST_LISTED = 92;
const DAY = 24 * 60 * 60 * 1000;

/** All days from the earliest to the latest, as ISO dates; of an interval longer than a season the first day. */
export function listDays({
  earliest,
  latest,
}: {
  readonly earliest: string;
  readonly latest: string;
}): string[] {
  const first = Date.parse(earliest);
  const count = (Date.parse(latest) - first) / DAY + 1;
  return Array.from({ length: count > LONGEST_LISTED ? 1 : count }, (_, index) =>
    new Date(first + index * DAY).toISOString().slice(0, 10),
  );
}
