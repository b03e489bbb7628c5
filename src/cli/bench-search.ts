import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { sharedArchive } from '../collections/shared-archive.ts';
import { articleGenerator } from './bench/article-generator.ts';
import { chooseQueries } from './bench/choose-queries.ts';
import { drawRuns } from './bench/draw-runs.ts';
import { ENGINES, measure } from './bench/measure.ts';
import type { Cost } from './bench/measure.ts';
import { serveBench } from './bench/serve-bench.ts';
import { findBrowser } from './find-browser.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { runCommand } from './run-command.ts';
import { runProgram } from './run-program.ts';

/** The others keep everything in one index. Beyond this MiniSearch needs more memory than a process gets, and Pagefind minutes. */
const LARGEST: Readonly<Record<string, number>> = { ours: Infinity, pagefind: 10_000, minisearch: 2000 };
const EXACT_RUNS = 400;
/** Comparing with `includes` holds all keys. */
const LARGEST_FOR_EXACT = 10_000;
const MEGABYTE = 1024 * 1024;

/** `npm run bench:search -- --size 1000 --size 10000`: what search costs at these sizes, beside two other engines. */
await runCommand(async () => {
  const { values } = parseArgs({ options: { size: { type: 'string', multiple: true } } });
  const browser = await chromium.launch({
    executablePath: findBrowser(process.env) ?? '',
    args: ['--no-sandbox'],
  });
  try {
    for (const size of (values.size ?? ['1000', '10000']).map(Number)) await benchSize(browser, size);
  } finally {
    await browser.close();
  }
});

async function benchSize(browser: Browser, size: number): Promise<void> {
  const folder = join(PROJECT_ROOT, '.cache', 'bench', String(size));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  console.log(
    `\n${size} articles\n\n| engine | build s | peak MB | index MB | files |\n| --- | --- | --- | --- | --- |`,
  );
  const engines = Object.keys(ENGINES).filter((engine) => size <= (LARGEST[engine] ?? 0));
  for (const engine of engines) console.log(await build(engine, size, folder));
  const server = await serveBench(folder);
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}/`;
  try {
    await tellQueries(browser, origin, engines);
    if (size <= LARGEST_FOR_EXACT) await tellExactness(browser, origin, size);
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function build(engine: string, size: number, folder: string): Promise<string> {
  const script = join(PROJECT_ROOT, 'src/cli/bench/build-engine.ts');
  const { ok, output } = await runProgram(process.execPath, [script, engine, String(size), folder], {});
  if (!ok) throw new Error(output);
  const told: { readonly ms: number; readonly peakBytes: number } = JSON.parse(
    output.trim().split('\n').at(-1) ?? '',
  );
  const place = join(folder, engine === 'ours' ? 'search/index' : engine);
  const files = (await readdir(place, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  );
  const sizes = await Promise.all(
    files.map(async (one) => (await stat(join(one.parentPath, one.name))).size),
  );
  const bytes = sizes.reduce((sum, one) => sum + one, 0);
  // Pagefind builds in a process of its own, which is not counted here.
  const peak = engine === 'pagefind' ? '–' : (told.peakBytes / MEGABYTE).toFixed(0);
  const cells = [engine, (told.ms / 1000).toFixed(1), peak, (bytes / MEGABYTE).toFixed(1), files.length];
  return `| ${cells.join(' | ')} |`;
}

async function tellQueries(browser: Browser, origin: string, engines: readonly string[]): Promise<void> {
  console.log(
    '\n| query | engine | hits | cold KB | requests | first ms | all ms | warm first ms | warm all ms | warm processor ms | KB and warm ms, ours = 1 |',
  );
  console.log(`|${' --- |'.repeat(11)}`);
  for (const query of chooseQueries(generator())) {
    let ours: { readonly cold: Cost; readonly warm: Cost } | undefined;
    for (const engine of engines) {
      const cost = await measure(browser, origin, engine, query);
      ours ??= cost;
      const { cold, warm } = cost;
      const ratios = [cold.bytes / ours.cold.bytes, warm.allMs / ours.warm.allMs].map((ratio) =>
        ratio.toFixed(1),
      );
      const times = [cold.firstMs, cold.allMs, warm.firstMs, warm.allMs, warm.cpuMs].map((ms) =>
        ms.toFixed(0),
      );
      const kilobytes = (cold.bytes / 1024).toFixed(0);
      const cells = [query.name, engine, cold.hits, kilobytes, cold.requests, ...times, ratios.join(' · ')];
      console.log(`| ${cells.join(' | ')} |`);
    }
  }
}

/** Compares, run by run, the articles that are found with those that hold it. */
async function tellExactness(browser: Browser, origin: string, size: number): Promise<void> {
  const page = await browser.newPage();
  await page.goto(origin);
  await page.evaluate(`import('/code/search/query/open-search.ts').then(async ({ openSearch }) => {
    const { search, loadHeads } = await openSearch('/search/');
    globalThis.idsOf = async (run) =>
      (await loadHeads((await search('"' + run + '"')).hits)).map(({ head }) => head.id);
  })`);
  const wrong: string[] = [];
  let [found, expected, right] = [0, 0, 0];
  for (const [run, holders] of drawRuns(generator(), size, EXACT_RUNS)) {
    const ids: readonly string[] = await page.evaluate(`idsOf(${JSON.stringify(run)})`);
    const both = ids.filter((id) => holders.includes(id)).length;
    if (both !== holders.length || both !== ids.length) wrong.push(run);
    found += ids.length;
    expected += holders.length;
    right += both;
  }
  await page.close();
  console.log(`\n${EXACT_RUNS} random runs: recall ${right / expected}, precision ${right / found}`);
  if (wrong.length > 0) throw new Error(`Not exact: ${JSON.stringify(wrong.slice(0, 5))}`);
}

function generator(): ReturnType<typeof articleGenerator> {
  return articleGenerator(sharedArchive(PROJECT_ROOT).articles);
}
