import type { BuiltSite, SiteProblem } from './built-site.ts';
import { resolveLink } from './resolve-link.ts';
import type { SiteElement, SitePage } from './site-page.ts';

/** Attributes that lead a reader or a browser to another file. */
const LINK_ATTRIBUTES = ['href', 'src', 'action', 'poster'] as const;
/** The scripts behind this part of an anchor are the browser's own: it points at words, not at an id. */
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
  return LINK_ATTRIBUTES.flatMap((name) => attributes.get(name) ?? []);
}

function brokenness(
  link: string,
  page: SitePage,
  site: BuiltSite,
  pages: ReadonlyMap<string, SitePage>,
): string | undefined {
  const url = resolveLink(link, page.address, site.origin);
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
