import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { checkExactness } from './bench/exactness.ts';
import { ENGINES } from './bench/measure-query.ts';
import { printQueryCosts } from './bench/query-costs.ts';
import { serveBench } from './bench/serve-bench.ts';
import { browserOptions } from './run/browser.ts';
import { filesBelow } from './run/files-below.ts';
import { PROJECT_ROOT } from './run/project-folders.ts';
import { runCommand } from './run/run-command.ts';
import { runProgram } from './run/run-program.ts';

/** The others keep everything in one index. Beyond this MiniSearch needs more memory than a process gets, and Pagefind minutes. */
const LARGEST: Readonly<Record<string, number>> = {
  ours: Infinity,
  related: Infinity,
  pagefind: 10_000,
  minisearch: 2000,
};
/** Comparing with `includes` holds all keys. */
const LARGEST_FOR_EXACT = 10_000;

const BUILD_ENGINE = join(PROJECT_ROOT, 'src/cli/bench/build-engine.ts');
const MEGABYTE = 1024 * 1024;

/** `npm run bench:search -- --size 1000 --size 10000`: what exact search and that for related articles cost, beside two other engines. */
await runCommand(async () => {
  const { values } = parseArgs({ options: { size: { type: 'string', multiple: true } } });
  const browser = await chromium.launch(browserOptions());
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
    `\n${size} articles\n\n| engine | build s | peak MB | index MB | files |\n|${' --- |'.repeat(5)}`,
  );
  const engines = Object.keys(ENGINES).filter((engine) => size <= (LARGEST[engine] ?? 0));
  for (const engine of engines) await printBuildCost(engine, size, folder);
  const server = await serveBench(folder);
  try {
    await printQueryCosts(browser, server.url, engines);
    if (size <= LARGEST_FOR_EXACT) await checkExactness(browser, server.url, size);
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Builds the index of an engine into a folder, and prints what that took. */
async function printBuildCost(engine: string, size: number, folder: string): Promise<void> {
  const { ok, output } = await runProgram(process.execPath, [BUILD_ENGINE, engine, String(size), folder]);
  if (!ok) throw new Error(output);
  const last = output.trim().split('\n').at(-1) ?? '';
  const measured: { readonly ms: number; readonly peakBytes: number } = JSON.parse(last);
  const place = join(folder, engine === 'ours' ? 'search/index' : engine);
  const files = filesBelow(place);
  const sizes = await Promise.all(files.map(async (path) => (await stat(join(place, path))).size));
  const bytes = sizes.reduce((sum, one) => sum + one, 0);
  // Pagefind builds in a process of its own, which is not counted here.
  const peak = ['pagefind', 'related'].includes(engine) ? '–' : (measured.peakBytes / MEGABYTE).toFixed(0);
  const cells = [engine, (measured.ms / 1000).toFixed(1), peak, (bytes / MEGABYTE).toFixed(1), files.length];
  console.log(`| ${cells.join(' | ')} |`);
}
