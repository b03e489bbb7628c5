const DAY = 24 * 60 * 60 * 1000;

/** All days from the earliest to the latest, as ISO dates. */
export function listDays({
  earliest,
  latest,
}: {
  readonly earliest: string;
  readonly latest: string;
}): string[] {
  const first = Date.parse(earliest);
  const count = (Date.parse(latest) - first) / DAY + 1;
  return Array.from({ length: count }, (_, index) =>
    new Date(first + index * DAY).toISOString().slice(0, 10),
  );
}
