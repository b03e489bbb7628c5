import { ascending } from '../../../text/ascending.ts';
import type { BuiltSite, SiteProblem } from '../built-site.ts';
import { findBrokenLinks, findLostArticles } from './links.ts';
import { findForeignRequests, findHeavyPages } from './loaded-files.ts';
import { findInvalidHtml, findLeakedValues, findNamelessPages } from './markup.ts';
import { findPoorLinkedData } from './linked-data.ts';
import { findUncitableArticles } from './citation-heads.ts';
import { findWrongAccounts } from './accounts.ts';
import { findWrongCounts, type Holdings } from './counts.ts';

/** Everything that is wrong with the pages of a built site, and with the lists that name them; in the order of files. */
export async function findPageProblems(site: BuiltSite, holdings: Holdings): Promise<SiteProblem[]> {
  const problems = [
    ...findBrokenLinks(site),
    ...(await findInvalidHtml(site)),
    ...findLostArticles(site),
    ...findWrongCounts(site, holdings),
    ...findWrongAccounts(site),
    ...findForeignRequests(site),
    ...findNamelessPages(site),
    ...findLeakedValues(site),
    ...findHeavyPages(site),
    ...findPoorLinkedData(site),
    ...findUncitableArticles(site),
  ];
  return problems.toSorted((a, b) => ascending(a.file, b.file) || a.line - b.line || a.column - b.column);
}
