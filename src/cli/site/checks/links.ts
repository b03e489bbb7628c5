import { type BuiltSite, problemIn, type SiteProblem } from '../built-site.ts';
import { isArticleAddress, type SiteElement, type SitePage } from '../site-page.ts';

/** Attributes that lead a reader or a browser to another file. */
const LINK_ATTRIBUTES = ['href', 'src', 'action', 'poster'] as const;
/** Begins a text directive, which points at words instead of an id. */
const TEXT_FRAGMENT = ':~:';

/** Finds links inside the site that lead to no file, or to no anchor in a page. */
export function findBrokenLinks(site: BuiltSite): SiteProblem[] {
  const pages = new Map(site.pages.map((page) => [page.file, page]));
  return site.pages.flatMap((page) =>
    page.elements.flatMap((element) =>
      linksOf(element).flatMap((link) => {
        const reason = brokenness(link, page, site, pages);
        const { line, column } = element;
        return reason === undefined ? [] : [{ file: page.file, line, column, rule: 'link', reason }];
      }),
    ),
  );
}

function linksOf({ attributes }: SiteElement): string[] {
  const picture = attributes.get('property') === 'og:image' ? attributes.get('content') : undefined;
  return [...LINK_ATTRIBUTES.map((name) => attributes.get(name)), picture].filter(
    (link) => link !== undefined,
  );
}

function brokenness(
  link: string,
  page: SitePage,
  site: BuiltSite,
  pages: ReadonlyMap<string, SitePage>,
): string | undefined {
  const url = resolveLink(link, page.address, site);
  if (url === undefined) return undefined;
  const file = fileOf(url.pathname);
  if (!site.files.has(file))
    return `Unexpected link to ${link}, expected an address of the site (no ${file})`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  const target = pages.get(file);
  if (anchor === '' || anchor.startsWith(TEXT_FRAGMENT) || target === undefined || target.ids.has(anchor))
    return undefined;
  return `Unexpected anchor in ${link}, expected an id of ${file}`;
}

function fileOf(pathname: string): string {
  const path = decodeURIComponent(pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The two ways by which a reader must come from the home page to any article. */
const WAYS = ['cities', 'dates'] as const;

/** Finds articles to which no chain of links leads from the home page over pages of one way alone. */
export function findLostArticles(site: BuiltSite): SiteProblem[] {
  const articles = site.pages.filter(({ address, isRedirect }) => isArticleAddress(address) && !isRedirect);
  return WAYS.flatMap((way) => {
    const reached = reachableBy(way, site);
    return articles
      .filter(({ address }) => !reached.has(address))
      .map(({ file }) =>
        problemIn(
          file,
          `reach/${way}`,
          `Unexpected article that cannot be reached from / over /${way}/ pages, expected a link`,
        ),
      );
  });
}

function reachableBy(way: string, site: BuiltSite): ReadonlySet<string> {
  const pages = new Map(site.pages.map((page) => [page.address, page]));
  const reached = new Set(['/']);
  // A set gives out what is added while it is being walked.
  for (const address of reached) {
    const page = pages.get(address);
    if (page === undefined || !(address === '/' || address.startsWith(`/${way}/`))) continue;
    for (const target of targetsOf(page, site)) {
      if (target.startsWith(`/${way}/`) || (address !== '/' && isArticleAddress(target))) reached.add(target);
    }
  }
  return reached;
}

function targetsOf(page: SitePage, site: SitePlaceOnWeb): string[] {
  return page.elements.flatMap(({ tag, attributes }) => {
    const link = tag === 'a' ? attributes.get('href') : undefined;
    return link === undefined ? [] : (resolveLink(link, page.address, site)?.pathname ?? []);
  });
}

type SitePlaceOnWeb = Pick<BuiltSite, 'origin' | 'base'>;

/**
 * The address inside the site that a link means, as if the site were at the root of its host; undefined when it leads to another
 * host or is no web address. One that leaves the path of the site stays as it is below a folder that no site has.
 */
export function resolveLink(link: string, from: string, { origin, base }: SitePlaceOnWeb): URL | undefined {
  const url = URL.parse(link, origin + base + from);
  if (url?.origin !== origin) return undefined;
  const isInside = url.pathname.startsWith(`${base}/`);
  url.pathname = isInside ? url.pathname.slice(base.length) : `/(outside)${url.pathname}`;
  return url;
}
