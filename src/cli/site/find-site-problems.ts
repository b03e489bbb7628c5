import { ascending } from '../../text/ascending.ts';
import type { BuiltSite, SiteProblem } from './built-site.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import { findForeignRequests } from './find-foreign-requests.ts';
import { findHeavyPages } from './find-heavy-pages.ts';
import { findInvalidHtml } from './find-invalid-html.ts';
import { findLeakedValues } from './find-leaked-values.ts';
import { findLostArticles } from './find-lost-articles.ts';
import { findNamelessPages } from './find-nameless-pages.ts';
import { findPoorLinkedData } from './find-poor-linked-data.ts';
import { findUncitable } from './find-uncitable.ts';
import { findWrongAccounts } from './find-wrong-accounts.ts';
import { findWrongCounts, type Holdings } from './find-wrong-counts.ts';

/** Everything that is wrong with a built site, in the order of its files. */
export async function findSiteProblems(site: BuiltSite, holdings: Holdings): Promise<SiteProblem[]> {
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
    ...findUncitable(site),
  ];
  return problems.toSorted((a, b) => ascending(a.file, b.file) || a.line - b.line || a.column - b.column);
}
