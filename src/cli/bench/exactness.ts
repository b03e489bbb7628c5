import type { Browser } from 'playwright-core';
import { fold } from '../../search/format/fold.ts';
import { searchFields } from '../../search/index/search-fields.ts';
import { randomFrom } from '../../text/random-from.ts';
import { archiveLikeArticles, type ArticleGenerator } from './article-generator.ts';

const RUNS = 400;

/** Compares, run by run, the articles that are found with those that hold it. Throws when they differ. */
export async function checkExactness(browser: Browser, origin: string, size: number): Promise<void> {
  const page = await browser.newPage();
  await page.goto(origin);
  await page.evaluate(`import('/code/search/query/open-search.ts').then(async ({ openSearch }) => {
    const { search, loadHeads } = await openSearch('/search/');
    globalThis.idsOf = async (run) =>
      (await loadHeads((await search('"' + run + '"')).hits)).map(({ head }) => head.id);
  })`);
  const wrong: string[] = [];
  let [found, expected, right] = [0, 0, 0];
  for (const [run, holders] of drawRuns(archiveLikeArticles(), size, RUNS)) {
    const ids: readonly string[] = await page.evaluate(`idsOf(${JSON.stringify(run)})`);
    const held = new Set(holders);
    const both = ids.filter((id) => held.has(id)).length;
    if (both !== held.size || both !== ids.length) wrong.push(run);
    found += ids.length;
    expected += held.size;
    right += both;
  }
  await page.close();
  console.log(`\n${RUNS} random runs: recall ${right / expected}, precision ${right / found}`);
  if (wrong.length > 0) throw new Error(`Not exact: ${JSON.stringify(wrong.slice(0, 5))}`);
}

const LONGEST_RUN = 30;

/** Runs of 1 to 30 characters from anywhere in the articles, and the ids of those that hold each. */
export function drawRuns(article: ArticleGenerator, size: number, count: number): Map<string, string[]> {
  const random = randomFrom(3);
  const articles = Array.from({ length: size }, (_, at) => article(at)).map((one) => ({
    id: one.id,
    keys: searchFields(one).map(({ text }) => fold(text)),
  }));
  const runs = new Map<string, string[]>();
  while (runs.size < count) {
    const keys = articles[Math.floor(random() * size)]?.keys ?? [];
    const field = keys[Math.floor(random() * keys.length)] ?? '';
    const start = Math.floor(random() * field.length);
    const run = field.slice(start, start + 1 + Math.floor(random() * LONGEST_RUN));
    const holders = articles.filter(({ keys: all }) => all.some((text) => text.includes(run)));
    if (run !== '')
      runs.set(
        run,
        holders.map(({ id }) => id),
      );
  }
  return runs;
}
