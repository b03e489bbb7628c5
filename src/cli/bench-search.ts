import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { ENGINES } from './bench/measure.ts';
import { serveBench } from './bench/serve-bench.ts';
import { tellBuild } from './bench/tell-build.ts';
import { tellExactness } from './bench/tell-exactness.ts';
import { tellQueries } from './bench/tell-queries.ts';
import { getBrowser } from './get-browser.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { runCommand } from './run-command.ts';

/** The others keep everything in one index. Beyond this MiniSearch needs more memory than a process gets, and Pagefind minutes. */
const LARGEST: Readonly<Record<string, number>> = { ours: Infinity, pagefind: 10_000, minisearch: 2000 };
/** Comparing with `includes` holds all keys. */
const LARGEST_FOR_EXACT = 10_000;

/** `npm run bench:search -- --size 1000 --size 10000`: what search costs at these sizes, beside two other engines. */
await runCommand(async () => {
  const { values } = parseArgs({ options: { size: { type: 'string', multiple: true } } });
  const browser = await chromium.launch({
    executablePath: getBrowser(),
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
    `\n${size} articles\n\n| engine | build s | peak MB | index MB | files |\n|${' --- |'.repeat(5)}`,
  );
  const engines = Object.keys(ENGINES).filter((engine) => size <= (LARGEST[engine] ?? 0));
  for (const engine of engines) await tellBuild(engine, size, folder);
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
