import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from './project-root.ts';
import type { ProgramResult } from './run-program.ts';
import { runTool } from './run-tool.ts';
import { SITE_DIRECTORY } from './site-directory.ts';
import { withBuildLock } from './with-build-lock.ts';

const WORK_DIRECTORY = join(PROJECT_ROOT, '.cache');
const NEXT = join(WORK_DIRECTORY, 'dist-next');
const PREVIOUS = join(WORK_DIRECTORY, 'dist-previous');

/** Builds pages and search index beside `dist/` and puts them in its place when everything worked; `output` is every problem. */
export function buildSite(siteUrl: string | undefined): Promise<ProgramResult> {
  return withBuildLock(join(WORK_DIRECTORY, 'build.lock'), async () => {
    await rm(NEXT, { recursive: true, force: true });
    const pages = await runTool(
      'astro/bin/astro.mjs',
      ['build', '--silent', '--outDir', NEXT],
      siteUrl === undefined ? {} : { SITE_URL: siteUrl },
    );
    if (!pages.ok) return pages;
    await swapIn();
    return pages;
  });
}

async function swapIn(): Promise<void> {
  await mkdir(WORK_DIRECTORY, { recursive: true });
  await rm(PREVIOUS, { recursive: true, force: true });
  if (existsSync(SITE_DIRECTORY)) await rename(SITE_DIRECTORY, PREVIOUS);
  await rename(NEXT, SITE_DIRECTORY);
  await rm(PREVIOUS, { recursive: true, force: true });
}
