import { textElement, XML_DECLARATION, xmlElement } from './xml.ts';

/** A file of a sitemap, by its name. */
interface SitemapFile {
  readonly path: string;
  readonly content: string;
}

/** As many as search engines read of one file. */
const MOST_URLS = 45_000;
const XMLNS = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The sitemap of all pages by their whole addresses: an index and its parts; `urlOf` gives the address of a part. */
export function sitemap(pages: readonly string[], urlOf: (path: string) => string): readonly SitemapFile[] {
  const count = Math.ceil(pages.length / MOST_URLS);
  const parts = Array.from({ length: count }, (_, at) => ({
    path: `sitemap-${at}.xml`,
    content: listOf('urlset', 'url', pages.slice(at * MOST_URLS, (at + 1) * MOST_URLS)),
  }));
  const index = listOf(
    'sitemapindex',
    'sitemap',
    parts.map(({ path }) => urlOf(path)),
  );
  return [{ path: 'sitemap-index.xml', content: index }, ...parts];
}

function listOf(list: string, item: string, urls: readonly string[]): string {
  const items = urls.map((url) => xmlElement(item, {}, textElement('loc', url)));
  return `${XML_DECLARATION}${xmlElement(list, { xmlns: XMLNS }, items.join(''))}`;
}
