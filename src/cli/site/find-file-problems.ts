import type { BuiltSite, SiteProblem } from './built-site.ts';
import { findInvalidJson } from './find-invalid-json.ts';
import { findInvalidTables } from './find-invalid-tables.ts';
import { findInvalidXml } from './find-invalid-xml.ts';
import { findUnreadableCitations } from './find-unreadable-citations.ts';
import { findWrongSums } from './find-wrong-sums.ts';

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
