import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archiveKey } from '../../archive/archive-key.ts';
import type { ArticleRecord } from '../../records/article-record.ts';
import type { BundleList, BundleSummary } from '../../related/format/bundle-list.ts';
import { commonTerms } from '../../related/index/common-terms.ts';
import { buildBundle, bundleKey } from '../../related/index/build-bundle.ts';
import { addresses } from '../../routes.ts';
import type { ShardStore } from '../../search/index/build-search-index.ts';
import { cutShards } from '../../search/index/cut-shards.ts';
import { searchFields } from '../../search/index/search-fields.ts';
import { summarizeArticles } from '../../search/index/summarize-articles.ts';
import { PROJECT_ROOT } from '../run/project-folders.ts';
import { partStore } from './part-store.ts';
import { getArticle } from './search-index.ts';

/**
 * Writes Pagefind's index of the articles of a built site, and of other pages by their addresses, into the folder of the site.
 * A bundle whose pages are those of the last build is taken from there.
 */
export async function writeRelatedIndex(
  articles: readonly ArticleRecord[],
  otherPages: readonly string[],
  directory: string,
): Promise<void> {
  const records = new Map(articles.map((article) => [article.id, article]));
  const store = partStore(join(PROJECT_ROOT, '.cache', 'related'));
  await writeBundles({
    articles,
    otherPages,
    key: archiveKey(articles),
    textOf: (id) => textOf(getArticle(records, id)),
    readPage: (url) => readFile(join(directory, url, 'index.html'), 'utf8'),
    store,
    directory,
  });
  await store.forgetOthers();
}

/** What bundles are made of, and where they go. */
interface BundleSource {
  readonly articles: readonly IndexedArticle[];
  /** Addresses of what else is indexed, with the newest articles. */
  readonly otherPages: readonly string[];
  /** Key of the archive. */
  readonly key: string;
  /** What search knows of an article. */
  readonly textOf: (id: string) => string;
  /** The HTML at an address; of all pages only those of one bundle are held. */
  readonly readPage: (url: string) => Promise<string>;
  readonly store?: ShardStore;
  readonly directory: string;
}

/** The text of all fields, each on lines of its own. */
export function textOf(article: ArticleRecord): string {
  return searchFields(article)
    .map(({ text }) => text)
    .join('\n');
}

type IndexedArticle = Pick<ArticleRecord, 'id' | 'city' | 'paper' | 'date'>;

/** Writes the bundles and their list. */
export async function writeBundles(source: BundleSource): Promise<void> {
  const { articles, otherPages, key: archive, readPage, store, directory } = source;
  const version = await readPagefindVersion();
  const bundles: BundleSummary[] = [];
  for (const part of cutShards(articles)) {
    const isNewest = bundles.length === 0;
    const urls = [...(isNewest ? otherPages : []), ...part.map(({ id }) => addresses.article(id))];
    const pages = await Promise.all(urls.map(async (url) => ({ url, html: await readPage(url) })));
    const key = bundleKey(version, pages);
    const kept = await store?.find(key);
    const files = kept ?? (await buildBundle(pages));
    if (kept === undefined) await store?.keep(key, files);
    const path = isNewest ? '' : `${key}/`;
    for (const file of files)
      await write(join(directory, addresses.relatedIndex, path, file.path), file.content);
    bundles.push({ path, pages: pages.length, ...summarizeArticles(part) });
  }
  const common = commonTerms(articles.map(({ id }) => id).toSorted(), source.textOf);
  const list: BundleList = { archive, version, common, bundles };
  await write(join(directory, addresses.bundleList), JSON.stringify(list));
}

/** Of the installed package. */
async function readPagefindVersion(): Promise<string> {
  const program = fileURLToPath(import.meta.resolve('pagefind'));
  const { version }: { readonly version: string } = JSON.parse(
    await readFile(join(dirname(program), '..', 'package.json'), 'utf8'),
  );
  return version;
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
