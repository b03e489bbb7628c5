import type { Browser } from 'playwright-core';
import { benchGenerator } from './bench-generator.ts';
import { drawRuns } from './draw-runs.ts';

const RUNS = 400;

/** Compares, run by run, the articles that are found with those that hold it. Throws when they differ. */
export async function tellExactness(browser: Browser, origin: string, size: number): Promise<void> {
  const page = await browser.newPage();
  await page.goto(origin);
  await page.evaluate(`import('/code/search/query/open-search.ts').then(async ({ openSearch }) => {
    const { search, loadHeads } = await openSearch('/search/');
    globalThis.idsOf = async (run) =>
      (await loadHeads((await search('"' + run + '"')).hits)).map(({ head }) => head.id);
  })`);
  const wrong: string[] = [];
  let [found, expected, right] = [0, 0, 0];
  for (const [run, holders] of drawRuns(benchGenerator(), size, RUNS)) {
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
