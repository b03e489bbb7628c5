import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { sharedArchive } from '../../collections/shared-archive.ts';
import type { BundleList } from '../../related/format/bundle-list.ts';
import { askBundles, type PagefindProgram } from '../../related/question/ask-bundles.ts';
import { questionTerms, tellingTerms } from '../../related/question/question-terms.ts';
import { addresses } from '../../routes.ts';
import { openSearch } from '../../search/query/open-search.ts';
import { archiveLikeArticles } from '../bench/article-generator.ts';
import { generatedPage } from '../bench/generated-page.ts';
import { commonTerms, sampleOfTerms } from '../../related/index/common-terms.ts';
import { textOf, writeBundles } from '../build/related-index.ts';
import { getSiteDirectory, PROJECT_ROOT } from '../run/project-folders.ts';
import { writeBelow } from '../run/write-below.ts';
import { type JudgedAnswer, measureAnswers } from './measure-answers.ts';
import { readForeignArticles } from './foreign-articles.ts';
import { fetchFromFolder } from './serve-files.ts';

/** A question, and by id the articles that answer it: 2 fully, 1 partly. */
interface JudgedQuery {
  readonly kind: string;
  readonly query: string;
  readonly judged: Readonly<Record<string, number>>;
}

const LIMIT = 10;

/** What is asked, and among what. */
export interface SearchTest {
  /** YAML or JSON, a list of judged queries; those of the project when there is none. */
  readonly queries: string | undefined;
  /** Articles in all; 0 for those of the site alone. */
  readonly size: number;
  /** Articles of another source as JSON Lines; generated ones when there are none. */
  readonly among: string | undefined;
}

/**
 * Asks the judged queries of the built site, and prints how far up the right articles stand. With a size, other articles are
 * put around those of the site until there are as many.
 */
export async function scoreSearch({ queries: file, size, among }: SearchTest): Promise<void> {
  const site = getSiteDirectory();
  const own = join(PROJECT_ROOT, 'src/related/judged-queries.yaml');
  const queries: readonly JudgedQuery[] = parse(await readFile(file ?? own, 'utf8'));
  const aside = await mkdtemp(join(tmpdir(), 'score-search-'));
  try {
    if (size > 0) await surround(site, size, among, aside);
    const related = await askRelated(queries, size > 0 ? aside : site);
    const exact = await askExact(queries, site);
    console.log(['', 'queries', 'first', 'MRR', 'nDCG@10', 'none'].map((cell) => cell.padStart(9)).join(''));
    const kinds = Map.groupBy(related, ({ kind }) => kind);
    for (const [kind, answers] of kinds) console.log(measureAnswers(kind, answers));
    console.log(measureAnswers('related', related));
    console.log(measureAnswers('exact', exact));
    for (const { query, ids, judged } of related)
      if (judged[ids[0] ?? ''] !== 2)
        console.log(`  - ${query}: ${ids.findIndex((id) => judged[id] === 2) + 1}`);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function surround(
  site: string,
  size: number,
  among: string | undefined,
  directory: string,
): Promise<void> {
  const { articles } = sharedArchive(PROJECT_ROOT);
  const generate = among === undefined ? archiveLikeArticles() : await readForeignArticles(among);
  const records = new Map(articles.map((article) => [article.id, article]));
  const numbers = new Map<string, number>();
  const around = Array.from({ length: size - articles.length }, (_, at) => {
    const { id, city, paper, date } = generate(at);
    numbers.set(addresses.article(id), at);
    return { id, city, paper, date };
  });
  const all = [...articles, ...around];
  const sample = sampleOfTerms(all.map(({ id }) => id).toSorted());
  await writeBundles({
    articles: all,
    otherPages: [],
    key: '',
    common: commonTerms(sample, (id) =>
      textOf(records.get(id) ?? generate(numbers.get(addresses.article(id)) ?? 0)),
    ),
    readPage: (url) => {
      const at = numbers.get(url);
      return at === undefined
        ? readFileSync(join(site, url, 'index.html'), 'utf8')
        : generatedPage(generate(at));
    },
    write: (path, content) => writeBelow(directory, path, content),
  });
}

async function askRelated(queries: readonly JudgedQuery[], folder: string): Promise<JudgedAnswer[]> {
  const origin = fetchFromFolder(folder);
  const program: PagefindProgram = await import(
    pathToFileURL(join(folder, addresses.relatedIndex, 'pagefind.js')).href
  );
  const { bundles, common }: BundleList = JSON.parse(
    await readFile(join(folder, addresses.bundleList), 'utf8'),
  );
  const answers: JudgedAnswer[] = [];
  for (const one of queries) {
    const { pages } = await askBundles(program, {
      bundles: bundles.map(({ path, pages }) => ({
        address: `${origin}${addresses.relatedIndex}${path}`,
        pages,
      })),
      program: '',
      terms: tellingTerms(questionTerms(one.query).terms, common),
      filters: {},
      days: { from: '', to: '' },
      limit: LIMIT,
      isFresh: false,
    });
    answers.push({ ...one, ids: pages.map(({ url }) => url.split('/').at(-2) ?? '') });
  }
  return answers;
}

async function askExact(queries: readonly JudgedQuery[], site: string): Promise<JudgedAnswer[]> {
  const { search, loadHeads } = await openSearch(`${fetchFromFolder(site)}${addresses.search}`);
  const answers: JudgedAnswer[] = [];
  for (const one of queries) {
    const hits = (await search(one.query))?.hits ?? [];
    answers.push({ ...one, ids: (await loadHeads(hits)).map(({ head }) => head.id) });
  }
  return answers;
}
