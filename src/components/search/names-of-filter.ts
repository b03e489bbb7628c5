import type { Filter } from '../../search/query/search-state.ts';
import type { FilterNames, SearchManifest } from '../../search/format/manifest.ts';

/** The names of the values of a filter; years are their own names. */
export function namesOfFilter(
  filter: Filter,
  { cities, papers, sections, kinds }: SearchManifest,
): FilterNames {
  return { city: cities, paper: papers, section: sections, kind: kinds, year: {} }[filter];
}
