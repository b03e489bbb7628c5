import type { Browser, CDPSession, Page, Request } from 'playwright-core';
import { searchWords } from '../../words/search-words.ts';
import { rendererMemory } from './renderer-memory.ts';
import type { BenchQuery } from './choose-queries.ts';

/** What one query cost. */
export interface Cost {
  readonly hits: number;
  readonly bytes: number;
  readonly requests: number;
  readonly firstMs: number;
  readonly allMs: number;
  /** How long the page's own thread worked: what other programs on the machine do not change. */
  readonly cpuMs: number;
  /** The most memory that a page of the browser has held, in bytes; `NaN` where the system does not say. */
  readonly memory: number;
}

/** The same query with nothing loaded yet, and in new pages when all of it is in the browser's cache: the median of some. */
export interface ColdAndWarm {
  readonly cold: Cost;
  readonly warm: Cost;
}

/** Other programs make single times useless. */
const WARM_TIMES = 3;

/** As many results as a first screen has, with their texts. */
const SHOWN = 10;

/** What an engine's page has loaded before anything is asked, as text. Rivals bring their program along with the first query. */
const PROGRAMS: Readonly<Record<string, string>> = {
  ours: `Promise.all(['query/open-search', 'results/arrange-hits'].map((name) => import('/code/search/' + name + '.ts')))`,
};

/** The program of an engine, as text: a function of query and year that returns the hits and when the first were there. */
export const ENGINES: Readonly<Record<string, string>> = {
  ours: `async (query, year) => {
    const { openSearch } = await import('/code/search/query/open-search.ts');
    const { rankHits } = await import('/code/search/results/arrange-hits.ts');
    const start = performance.now();
    const { search, loadHeads } = await openSearch('/search/');
    const isKept = ({ entry }) => year === '' || entry.years.includes(year);
    const show = (hits) => loadHeads(rankHits(hits.filter(isKept), 'relevance').slice(0, ${SHOWN}));
    let first;
    const onProgress = ({ answer: { hits } }) => {
      if (hits.some(isKept)) first ??= show(hits).then(() => performance.now());
    };
    const scope = { cities: [], papers: [], years: year === '' ? [] : [year], from: '', to: '' };
    const { hits } = await search('"' + query + '"', undefined, { scope, onProgress });
    const shown = await show(hits);
    first ??= performance.now();
    const { INDEX_PATHS } = await import('/code/search/format/manifest.ts');
    const texts = new Set(shown.map(({ head }) => INDEX_PATHS.text(head.id)));
    await Promise.all([...texts].map(async (path) => (await fetch('/search/' + path)).text()));
    return { start, first: await first, hits: hits.filter(isKept).length };
  }`,
  related: `async (query, year) => {
    const { askArchives } = await import('/code/related/question/ask-archives.ts');
    const { questionTerms } = await import('/code/related/question/question-terms.ts');
    const start = performance.now();
    const years = year === '' ? [] : [year];
    const question = {
      terms: questionTerms(query).terms,
      filters: year === '' ? {} : { ${JSON.stringify(searchWords.filterNames.year)}: years },
      days: { from: '', to: '' },
      scope: { cities: [], papers: [], years, from: '', to: '' },
      limit: ${SHOWN},
      depth: Infinity,
      isFresh: false,
    };
    let first, found = 0;
    const onAnswer = ([answer]) => {
      first ??= performance.now();
      found = answer.found;
    };
    await askArchives([{ name: '', base: '/related/pagefind/' }], question, onAnswer, new AbortController().signal);
    return { start, first, hits: found };
  }`,
  pagefind: `async (query, year) => {
    const start = performance.now();
    const pagefind = await import('/pagefind/pagefind.js');
    const { results } = await pagefind.search('"' + query + '"', year === '' ? {} : { filters: { year } });
    await Promise.all(results.slice(0, ${SHOWN}).map((result) => result.data()));
    return { start, first: performance.now(), hits: results.length };
  }`,
  minisearch: `async (query) => {
    const { default: MiniSearch } = await import('/code/minisearch.js');
    const tokenize = (text) => Array.from(text, (_, at) => text.slice(at, at + 2)).filter((one) => one.length > 1);
    const start = performance.now();
    const json = await (await fetch('/minisearch/index.json')).text();
    const index = MiniSearch.loadJSON(json, { fields: ['text'], storeFields: ['title'], tokenize });
    const hits = index.search(query, { combineWith: 'AND' });
    return { start, first: performance.now(), hits: hits.length };
  }`,
};

/** Asks in a browser that has nothing, and again in new pages. */
export async function measureQuery(
  browser: Browser,
  origin: string,
  engine: string,
  { text, year }: BenchQuery,
): Promise<ColdAndWarm> {
  const context = await browser.newContext();
  try {
    const ask = async (): Promise<Cost> => {
      const page = await context.newPage();
      await page.goto(origin);
      await page.evaluate(PROGRAMS[engine] ?? '0');
      const cost = await askIn(page, callOf(engine, text, year));
      await page.close();
      return cost;
    };
    const cold = await ask();
    const warm: Cost[] = [];
    while (warm.length < WARM_TIMES) warm.push(await ask());
    const [middle = cold] = warm.toSorted((a, b) => a.firstMs - b.firstMs).slice(Math.floor(WARM_TIMES / 2));
    return { cold, warm: middle };
  } finally {
    await context.close();
  }
}

function callOf(engine: string, text: string, year: string): string {
  return `(async () => {
    const { start, first, hits } = await (${ENGINES[engine] ?? ''})(${JSON.stringify(text)}, ${JSON.stringify(year)});
    return { hits, firstMs: first - start, allMs: performance.now() - start };
  })()`;
}

async function askIn(page: Page, call: string): Promise<Cost> {
  const sizes: Promise<number>[] = [];
  // Listened to from outside, because a worker's requests are not seen inside the page.
  const note = (request: Request): void => {
    if (!request.url().includes('/code/')) sizes.push(bodySize(request));
  };
  page.on('requestfinished', note);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await threadMs(session);
  const times: Pick<Cost, 'hits' | 'firstMs' | 'allMs'> = await page.evaluate(call);
  const after = await threadMs(session);
  page.off('requestfinished', note);
  const memory = await rendererMemory(page);
  const bytes = (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0);
  return { ...times, bytes, requests: sizes.length, cpuMs: after - before, memory };
}

async function bodySize(request: Request): Promise<number> {
  return Math.max(0, (await request.sizes()).responseBodySize);
}

async function threadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN) * 1000;
}
