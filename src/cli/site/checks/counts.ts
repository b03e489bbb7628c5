import type { TextBlock } from '../../../search/format/article-files.ts';
import { type BuiltSite, problemIn, type SiteProblem } from '../built-site.ts';
import { isArticleAddress } from '../site-page.ts';
import { resolveLink } from './links.ts';

/** What the archive holds, by the ids of its records; articles newest first. */
export interface Holdings {
  readonly articles: readonly string[];
  readonly pages: readonly string[];
  /** Ids of the articles that feeds list. */
  readonly fed: readonly string[];
}

/** Enough to see which kind of thing goes wrong. */
const NAMED_IN_A_MESSAGE = 5;
const PAGE = /^\/pages\/[^/]+\/$/u;

/** How each of the other files of the whole corpus names an article. */
const DATA_FILES = [
  { file: 'data/articles.csv', idOf: /^(?<id>[\w-]+),https?:/gmu },
  { file: 'data/articles.bib', idOf: /^@article\{article-(?<id>[\w-]+),/gmu },
  { file: 'data/articles.ris', idOf: /^UR {2}- .*\/(?<id>[\w-]+)\/\r$/gmu },
  { file: 'data/articles.csl.json', idOf: /^ {4}"id": "(?<id>[\w-]+)"/gmu },
  { file: 'data/corpus.tei.xml', idOf: /<TEI xml:id="a-(?<id>[\w-]+)"/gu },
  { file: 'api/articles.json', idOf: /"id":"(?<id>[\w-]+)"/gu },
] as const;

/** Finds what does not name exactly the articles and pages that the archive holds: pages, data file, search, feed, sitemap. */
export function findWrongCounts(site: BuiltSite, { articles, pages, fed }: Holdings): SiteProblem[] {
  const published = site.pages.filter(({ isRedirect }) => !isRedirect).map(({ address }) => address);
  const articleAddresses = articles.map((id) => `/articles/${id}/`);
  const fedAddresses = fed.map((id) => `/articles/${id}/`);
  return [
    ...compare('articles', articleAddresses, published.filter(isArticleAddress)),
    ...compare(
      'pages',
      pages.map((id) => `/pages/${id}/`),
      published.filter((address) => PAGE.test(address)),
    ),
    ...compare('data/articles.jsonl', articles, idsInData(site)),
    ...compare('feed.json', fedAddresses, addressesInJsonFeed(site)),
    ...DATA_FILES.flatMap(({ file, idOf }) =>
      compare(
        file,
        articles,
        [...textOf(site, file).matchAll(idOf)].map(({ groups }) => groups?.['id'] ?? ''),
      ),
    ),
    ...compare('search/texts', articles, idsInSearch(site)),
    ...compare('feed.xml', fedAddresses, addressesInFeed(site)),
    ...compare(
      'sitemap-index.xml',
      published.filter((address) => address !== '/404.html'),
      addressesInSitemap(site),
    ),
  ];
}

function compare(file: string, expected: readonly string[], found: readonly string[]): SiteProblem[] {
  const [wanted, named] = [new Set(expected), new Set(found)];
  const missing = expected.filter((one) => !named.has(one));
  const unknown = [...named].filter((one) => !wanted.has(one));
  const doubled = [...Map.groupBy(found, (one) => one)]
    .filter(([, same]) => same.length > 1)
    .map(([one]) => one);
  return [
    ...reasonsFor('Missing', missing, `expected all ${expected.length} that are published`),
    ...reasonsFor('Unexpected', unknown, 'expected only what is published'),
    ...reasonsFor('Doubled', doubled, 'expected each once'),
  ].map((reason) => problemIn(file, 'count', reason));
}

function reasonsFor(what: string, names: readonly string[], expected: string): string[] {
  if (names.length === 0) return [];
  const more = names.length > NAMED_IN_A_MESSAGE ? ` and ${names.length - NAMED_IN_A_MESSAGE} more` : '';
  return [`${what} ${names.slice(0, NAMED_IN_A_MESSAGE).join(' ')}${more}, ${expected}`];
}

function idsInData(site: BuiltSite): string[] {
  return textOf(site, 'data/articles.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const article: { readonly id: string } = JSON.parse(line);
      return article.id;
    });
}

/** Search keeps the text of each article that it can find. */
function idsInSearch({ files }: BuiltSite): string[] {
  return [...files].flatMap(([file, content]) => {
    if (!file.startsWith('search/texts/')) return [];
    const block: TextBlock = JSON.parse(content.toString('utf8'));
    return block.map(({ id }) => id);
  });
}

function addressesInFeed(site: BuiltSite): string[] {
  return pathsIn(/<item>.*?<link>(?<url>[^<]+)<\/link>/gsu, textOf(site, 'feed.xml'), site);
}

function addressesInJsonFeed(site: BuiltSite): string[] {
  return pathsIn(/"id":"(?<url>[^"]+)"/gu, textOf(site, 'feed.json'), site);
}

function addressesInSitemap(site: BuiltSite): string[] {
  const parts = pathsIn(/<sitemap><loc>(?<url>[^<]+)<\/loc>/gu, textOf(site, 'sitemap-index.xml'), site);
  return parts.flatMap((part) =>
    pathsIn(/<url><loc>(?<url>[^<]+)<\/loc>/gu, textOf(site, part.slice(1)), site),
  );
}

function pathsIn(pattern: RegExp, text: string, site: BuiltSite): string[] {
  return [...text.matchAll(pattern)].flatMap(
    ({ groups }) => resolveLink(groups?.['url'] ?? '', '/', site)?.pathname ?? groups?.['url'] ?? '',
  );
}

/** A file that is absent names nothing, so that everything is missing in it. */
function textOf({ files }: BuiltSite, file: string): string {
  return files.get(file)?.toString('utf8') ?? '';
}
