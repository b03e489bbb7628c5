import { gzipSync } from 'node:zlib';
import { type BuiltSite, problemIn, type SiteProblem } from '../built-site.ts';
import { isArticleAddress, type SiteElement, type SitePage } from '../site-page.ts';
import { resolveLink } from './links.ts';

/** Relations of a `link` that only name another page and load nothing. */
const NAMING_RELATIONS: readonly string[] = [
  'canonical',
  'alternate',
  'license',
  'prev',
  'next',
  'author',
  'search',
];
const STYLE_ADDRESS = /(?:url\(\s*|@import\s+)["']?(?<address>[^"')\s;]+)/gu;

/** Finds addresses of other hosts that a browser would ask while it shows a page. */
export function findForeignRequests(site: BuiltSite): SiteProblem[] {
  return [...site.pages.flatMap((page) => problemsOfPage(page, site.origin)), ...problemsOfStyles(site)];
}

function problemsOfPage(page: SitePage, origin: string): SiteProblem[] {
  return page.elements.flatMap((element) =>
    requestsOf(element)
      .filter((address) => isForeign(address, origin))
      .map((address) => problemOf(page.file, address, element.line, element.column)),
  );
}

function requestsOf({ tag, attributes, text }: SiteElement): string[] {
  const sources = ['src', 'poster', 'data'].flatMap((name) => attributes.get(name) ?? []);
  const sets = ['srcset', 'imagesrcset'].flatMap((name) => attributes.get(name)?.split(/,\s+/u) ?? []);
  const styles = addressesOf(`${attributes.get('style') ?? ''} ${tag === 'style' ? text : ''}`);
  return [...sources, ...sets, ...styles, ...loadedLinkOf(tag, attributes)];
}

function loadedLinkOf(tag: string, attributes: ReadonlyMap<string, string>): string[] {
  const relations = attributes.get('rel')?.split(/\s+/u) ?? [];
  const loads = tag === 'link' && !relations.every((relation) => NAMING_RELATIONS.includes(relation));
  return loads ? [attributes.get('href') ?? ''] : [];
}

function problemsOfStyles({ files, origin }: BuiltSite): SiteProblem[] {
  return [...files]
    .filter(([file]) => file.endsWith('.css'))
    .flatMap(([file, content]) =>
      addressesOf(content.toString('utf8'))
        .filter((address) => isForeign(address, origin))
        .map((address) => problemOf(file, address, 1, 1)),
    );
}

function addressesOf(style: string): string[] {
  return [...style.matchAll(STYLE_ADDRESS)].flatMap(({ groups }) => groups?.['address'] ?? []);
}

function isForeign(address: string, origin: string): boolean {
  const url = URL.parse(address, origin);
  return url !== null && /^(?:https?|wss?):$/u.test(url.protocol) && url.origin !== origin;
}

function problemOf(file: string, address: string, line: number, column: number): SiteProblem {
  const reason = `Unexpected request to another host (${address}), expected a file of the site`;
  return { file, line, column, rule: 'third-party', reason };
}

/** Finds pages that with their style sheets are heavier than the budget of their type. */
export function findHeavyPages(site: BuiltSite): SiteProblem[] {
  return site.pages.flatMap((page) => {
    const budget = isArticleAddress(page.address) ? ARTICLE_BUDGET : BUDGETS.get(page.address);
    if (budget === undefined) return [];
    const weight = weightOf(page, site);
    if (weight <= budget) return [];
    const reason = `Unexpected ${weight} bytes of compressed HTML and CSS, expected at most ${budget}`;
    return [problemIn(page.file, 'weight', reason)];
  });
}

function weightOf(page: SitePage, site: BuiltSite): number {
  const styles = page.elements
    .filter(({ tag, attributes }) => tag === 'link' && attributes.get('rel') === 'stylesheet')
    .flatMap(
      ({ attributes }) => resolveLink(attributes.get('href') ?? '', page.address, site)?.pathname ?? [],
    )
    .flatMap((path) => site.files.get(path.slice(1)) ?? []);
  return [Buffer.from(page.source), ...styles].reduce((sum, content) => sum + gzipSync(content).length, 0);
}

/** Bytes of an article with its style, compressed: what a phone on a slow line waits for. The budget of the design. */
export const ARTICLE_BUDGET = 20 * 1024;
/** The same of pages whose length does not follow from what an archive holds, or is cut, by their addresses. */
const BUDGETS: ReadonlyMap<string, number> = new Map([
  ['/', 12 * 1024],
  ['/search/', 9 * 1024],
  ['/data/', 10 * 1024],
  ['/saved/', 5 * 1024],
  ['/404.html', 5 * 1024],
]);
