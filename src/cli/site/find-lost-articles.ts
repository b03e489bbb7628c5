import type { BuiltSite, SiteProblem } from './built-site.ts';
import { resolveLink } from './resolve-link.ts';
import type { SitePage } from './site-page.ts';

/** The two ways by which a reader must come from the home page to any article. */
const WAYS = ['cities', 'dates'] as const;

/** Finds articles to which no chain of links leads from the home page over pages of one way alone. */
export function findLostArticles(site: BuiltSite): SiteProblem[] {
  const articles = site.pages.filter(({ address, isRedirect }) => isArticle(address) && !isRedirect);
  return WAYS.flatMap((way) => {
    const reached = reachableBy(way, site);
    return articles
      .filter(({ address }) => !reached.has(address))
      .map(({ file }) => ({
        file,
        line: 1,
        column: 1,
        rule: `reach/${way}`,
        reason: `Unexpected article that cannot be reached from / over /${way}/ pages, expected a link`,
      }));
  });
}

function isArticle(address: string): boolean {
  return /^\/articles\/[^/]+\/$/u.test(address);
}

function reachableBy(way: string, site: BuiltSite): ReadonlySet<string> {
  const pages = new Map(site.pages.map((page) => [page.address, page]));
  const reached = new Set(['/']);
  // A set gives out what is added while it is being walked.
  for (const address of reached) {
    const page = pages.get(address);
    if (page === undefined || !(address === '/' || address.startsWith(`/${way}/`))) continue;
    for (const target of targetsOf(page, site.origin)) {
      if (target.startsWith(`/${way}/`) || (address !== '/' && isArticle(target))) reached.add(target);
    }
  }
  return reached;
}

function targetsOf(page: SitePage, origin: string): string[] {
  return page.elements.flatMap(({ tag, attributes }) => {
    const link = tag === 'a' ? attributes.get('href') : undefined;
    return link === undefined ? [] : (resolveLink(link, page.address, origin)?.pathname ?? []);
  });
}
