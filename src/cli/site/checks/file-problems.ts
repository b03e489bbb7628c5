import type { BuiltSite, SiteProblem } from '../built-site.ts';
import { findInvalidJson } from './json.ts';
import { findInvalidTables, findWrongSums } from './data-package.ts';
import { findInvalidXml } from './xml.ts';
import { findUnreadableCitations } from './citation-files.ts';

/** Everything that is wrong with the files of a site that programs read. */
export function findFileProblems(site: BuiltSite): SiteProblem[] {
  return [
    ...findInvalidXml(site),
    ...findInvalidJson(site),
    ...findInvalidTables(site),
    ...findWrongSums(site),
    ...findUnreadableCitations(site),
  ];
}
