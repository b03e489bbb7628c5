import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'astro';
import { archiveForBuild } from '../../collections/shared-archive.ts';
import { addresses } from '../../routes.ts';
import { withBuildLock } from '../run/build-lock.ts';
import { PROJECT_ROOT, SITE_DIRECTORY } from '../run/project-folders.ts';
import { writeRelatedIndex } from './related-index.ts';
import { writeSearchIndex } from './search-index.ts';

/** Builds the archive and prints how long it took, for the commands that people start. */
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
    // Problems of the content are reported before Astro starts; its loaders get the same archive.
    const archive = archiveForBuild(PROJECT_ROOT);
    await rm(NEXT, { recursive: true, force: true });
    await build({
      root: PROJECT_ROOT,
      outDir: NEXT,
      logLevel: 'silent',
      ...(siteUrl === undefined ? {} : { site: siteUrl }),
    });
    await writeSearchIndex(archive, NEXT);
    await writeRelatedIndex(archive.articles, await listNotes(), NEXT);
    await swapIn();
  });
}

/** Addresses of the pages about the archive: help, method and their like. */
async function listNotes(): Promise<string[]> {
  const files = await readdir(join(PROJECT_ROOT, 'content/notes'));
  return files.toSorted().map((file) => addresses.note(basename(file, '.mdx')));
}

async function swapIn(): Promise<void> {
  await mkdir(WORK_DIRECTORY, { recursive: true });
  await rm(PREVIOUS, { recursive: true, force: true });
  if (existsSync(SITE_DIRECTORY)) await rename(SITE_DIRECTORY, PREVIOUS);
  await rename(NEXT, SITE_DIRECTORY);
  await rm(PREVIOUS, { recursive: true, force: true });
}
