import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sharedArchive } from '../../collections/shared-archive.ts';
import { withBuildLock } from '../run/build-lock.ts';
import { PROJECT_ROOT, SITE_DIRECTORY } from '../run/project-folders.ts';
import { runTool } from '../run/run-program.ts';
import { writeSearchIndex } from './search-index.ts';

/** Builds the archive and tells how it went, for the commands that people start. */
export async function buildAndReport(siteUrl: string | undefined): Promise<void> {
  const started = performance.now();
  try {
    await buildSite(siteUrl);
  } catch (error) {
    if (error instanceof Error) error.message += '\n网站没有生成；dist/ 仍是上一次的。';
    throw error;
  }
  console.log(`Built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

const WORK_DIRECTORY = join(PROJECT_ROOT, '.cache');
const NEXT = join(WORK_DIRECTORY, 'dist-next');
const PREVIOUS = join(WORK_DIRECTORY, 'dist-previous');

/**
 * Builds pages and search index beside `dist/` and puts them in its place when everything worked.
 * @throws Error with every problem, when there is one; `dist/` is as it was before.
 */
function buildSite(siteUrl: string | undefined): Promise<void> {
  return withBuildLock(join(WORK_DIRECTORY, 'build.lock'), async () => {
    // Read here first: problems of the content are told without the stack of a program around them.
    const archive = sharedArchive(PROJECT_ROOT);
    await rm(NEXT, { recursive: true, force: true });
    await buildPages(siteUrl);
    await writeSearchIndex(archive, NEXT);
    await swapIn();
  });
}

async function buildPages(siteUrl: string | undefined): Promise<void> {
  const { ok, output } = await runTool(
    'astro/bin/astro.mjs',
    ['build', '--silent', '--outDir', NEXT],
    siteUrl === undefined ? {} : { SITE_URL: siteUrl },
  );
  if (!ok) throw new Error(output);
}

async function swapIn(): Promise<void> {
  await mkdir(WORK_DIRECTORY, { recursive: true });
  await rm(PREVIOUS, { recursive: true, force: true });
  if (existsSync(SITE_DIRECTORY)) await rename(SITE_DIRECTORY, PREVIOUS);
  await rename(NEXT, SITE_DIRECTORY);
  await rm(PREVIOUS, { recursive: true, force: true });
}
