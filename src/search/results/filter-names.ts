import type { FilterNames, SearchManifest } from '../format/manifest.ts';
import type { Filter } from '../query/search-state.ts';

/** The names of the values of a filter; years are their own names. */
export function namesOfFilter(
  filter: Filter,
  { cities, papers, sections, kinds }: SearchManifest,
): FilterNames {
  return { city: cities, paper: papers, section: sections, kind: kinds, year: {} }[filter];
}

/** The name of a value of a filter; one that the archive does not have, as an address may say, is its own name. */
export function nameOfValue(filter: Filter, value: string, manifest: SearchManifest): string {
  const names = namesOfFilter(filter, manifest);
  return (Object.hasOwn(names, value) ? names[value] : undefined) ?? value;
}
