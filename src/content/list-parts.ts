import type { Report } from '../report.ts';
import { ascending } from '../text/ascending.ts';
import { readIntake } from './read/companions.ts';
import { type ContentFiles, findPageId, findPageIdOfCompanion } from './read/content-files.ts';

const YEAR = 'yyyy'.length;

/**
 * The parts in which an archive can be built, a city and a year each, in the order of their names (`anyang-2020`), with the ids of
 * their pages. Raw texts need not be among the files; a page whose record of intake is absent or wrong is reported and in no part.
 */
export function listParts(files: ContentFiles, report: Report): ReadonlyMap<string, readonly string[]> {
  const ids = new Set(
    [...files.keys()].flatMap((file) => findPageId(file) ?? findPageIdOfCompanion(file) ?? []),
  );
  const pages = [...ids].flatMap((id) => {
    const intake = readIntake(id, files, report)?.value;
    return intake === undefined ? [] : [{ id, part: partOf(intake.city.value, intake.date.earliest) }];
  });
  const parts = Map.groupBy(
    pages.toSorted((a, b) => ascending(a.part, b.part)),
    ({ part }) => part,
  );
  return new Map([...parts].map(([part, own]) => [part, own.map(({ id }) => id)]));
}

/** Of a page that may have come out in more than one year, the first counts. */
function partOf(city: string, earliest: string): string {
  return `${city}-${earliest.slice(0, YEAR)}`;
}
