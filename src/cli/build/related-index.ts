import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recentArticles } from '../../archive/arrivals.ts';
import { archiveKey } from '../../archive/archive-key.ts';
import { lookUp } from '../../archive/look-up.ts';
import { recordDigest } from '../../archive/record-digest.ts';
import type { Archive } from '../../archive/types.ts';
import type { ArticleRecord } from '../../records/article-record.ts';
import type { BundleList, BundleSummary } from '../../related/format/bundle-list.ts';
import { commonTerms, sampleOfTerms } from '../../related/index/common-terms.ts';
import { type BuiltPage, buildBundle, bundleKey, pageDigest } from '../../related/index/build-bundle.ts';
import { addresses, RELATED_FOLDER } from '../../routes.ts';
import { type FileStore, storeBy } from '../../search/index/build-search-index.ts';
import { cutParts } from '../../search/index/cut-shards.ts';
import { searchFields } from '../../search/index/search-fields.ts';
import { summarizeArticles } from '../../search/index/summarize-articles.ts';
import { sum } from '../../collections/input-sums.ts';
import { releaseOnce } from './release-once.ts';
import type { SiteWork } from './site-routes.ts';
import { tellProgress } from './tell-progress.ts';

/**
 * What Pagefind's index of the articles of a site, and of other pages by their addresses, is made of; it goes into the draft of the
 * site. It holds nothing of the archive, which may go before the index is made.
 */
export async function gatherBundles(
  archive: Pick<Archive, 'articles' | 'pages' | 'changes'>,
  otherPages: readonly string[],
  {
    draft,
    program,
    digests,
  }: Pick<SiteWork, 'draft' | 'program'> & { readonly digests: ReadonlyMap<string, string> },
): Promise<BundleSource> {
  const { articles } = archive;
  const recent = recentArticles(archive);
  const recordOf = lookUp('article', articles, ({ id }) => id);
  // Of what is settled, so that one page more does not change it.
  const sample = sampleOfTerms(articles.flatMap(({ id }) => (recent.has(id) ? [] : [id])).toSorted());
  const key = sum([program.key, ...sample.map((id) => recordDigest(recordOf(id)))]);
  const { note } = await draft.place(key, () => {
    const terms = commonTerms(sample, (id) => textOf(recordOf(id)));
    return Promise.resolve({ files: [], note: JSON.stringify(terms) });
  });
  const common: readonly string[] = JSON.parse(note);
  return {
    articles: articles.map(({ id, city, paper, date }) => ({ id, city, paper, date })),
    recent,
    otherPages,
    key: archiveKey(articles),
    common,
    readPage: (url) => readFileSync(draft.fileAt(`${url}index.html`), 'utf8'),
    digests,
    write: draft.write,
    store: draft.store,
  };
}

/** What bundles are made of, and where they go. */
export interface BundleSource {
  readonly articles: readonly IndexedArticle[];
  /** Ids of those that came in last. Without it none. */
  readonly recent?: ReadonlySet<string>;
  /** Addresses of what else is indexed, with the first bundle. */
  readonly otherPages: readonly string[];
  /** Key of the archive. */
  readonly key: string;
  /** Terms that say little of an article. */
  readonly common: readonly string[];
  /** The HTML at an address; one page at a time is held. */
  readonly readPage: (url: string) => string;
  /** Sums of pages by address, where they are known without reading them. */
  readonly digests?: ReadonlyMap<string, string>;
  /** Writes a file of the site. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  readonly store?: FileStore;
  /** Articles in a bundle, for tests. */
  readonly shardLimit?: number;
}

/** The text of all fields, each on lines of its own. */
export function textOf(article: ArticleRecord): string {
  return searchFields(article)
    .map(({ text }) => text)
    .join('\n');
}

type IndexedArticle = Pick<ArticleRecord, 'id' | 'city' | 'paper' | 'date'>;

/** Pagefind takes 0.6 MB of memory an article while it makes a bundle; each bundle is read for a question. */
const BUNDLE_LIMIT = 1200;

/** Writes the bundles, what came in last first, and their list. */
export async function writeBundles(source: BundleSource): Promise<void> {
  const { articles, otherPages, key: archive, common, readPage, digests, write } = source;
  const version = await readPagefindVersion();
  const bundles: BundleSummary[] = [];
  const parts = cutParts(articles, source.recent, source.shardLimit ?? BUNDLE_LIMIT);
  const tell = tellProgress(articles.length, 'articles indexed by relevance');
  const release = releaseOnce();
  let done = 0;
  for (const part of [...parts.recent, ...parts.settled]) {
    const isFirst = bundles.length === 0;
    const urls = [...(isFirst ? otherPages : []), ...part.map(({ id }) => addresses.article(id))];
    const key = bundleKey(
      version,
      urls.map((url) => ({ url, digest: digests?.get(url) ?? pageDigest(readPage(url)) })),
    );
    const path = isFirst ? '' : `${key}/`;
    await (source.store ?? storeBy(write))(`${path} ${key}`, async () => {
      release(part.length);
      const files = await buildBundle(pagesAt(urls, readPage));
      return files.map((file) => ({ ...file, path: `${RELATED_FOLDER}${path}${file.path}` }));
    });
    const pages = urls.length;
    bundles.push({ path, pages, ...summarizeArticles(part) });
    tell((done += part.length));
  }
  const list: BundleList = { archive, version, common, bundles };
  await write(addresses.bundleList.slice(1), JSON.stringify(list));
}

function* pagesAt(urls: readonly string[], readPage: BundleSource['readPage']): Generator<BuiltPage> {
  for (const url of urls) yield { url, html: readPage(url) };
}

/** Of the installed package. */
async function readPagefindVersion(): Promise<string> {
  const program = fileURLToPath(import.meta.resolve('pagefind'));
  const { version }: { readonly version: string } = JSON.parse(
    await readFile(join(dirname(program), '..', 'package.json'), 'utf8'),
  );
  return version;
}
