import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'astro';
import { archiveForBuild } from '../../collections/shared-archive.ts';
import { addresses } from '../../routes.ts';
import { withBuildLock } from '../run/build-lock.ts';
import {
  PREVIOUS_SITE,
  PROJECT_ROOT,
  restoreSite,
  SITE_DIRECTORY,
  WORK_DIRECTORY,
} from '../run/project-folders.ts';
import { writePolicies } from './content-policy.ts';
import { writeLicences } from './licences.ts';
import { writeRelatedIndex } from './related-index.ts';
import { LOCAL_ADDRESS, parseSiteAddress } from '../../records/site-address.ts';
import { writeSearchIndex } from './search-index.ts';

/**
 * Builds the archive for `SITE_URL`, the address in its settings, or else the local one, and prints how long it took, for the
 * commands that people start.
 */
export async function buildAndReport(localAddress = LOCAL_ADDRESS): Promise<void> {
  const started = performance.now();
  try {
    if ((await buildSite(localAddress)) === undefined) {
      console.log(
        `SITE_URL is not set: citations, feeds and data files name ${localAddress}, which only this machine can open.`,
      );
    }
  } catch (error) {
    if (error instanceof Error) error.message += '\n网站没有生成；dist/ 仍是上一次的。';
    throw error;
  }
  console.log(`Built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

const NEXT = join(WORK_DIRECTORY, 'dist-next');
const OLD = join(WORK_DIRECTORY, 'dist-old');

/**
 * Builds pages and search index beside `dist/` and puts them in its place when everything worked. Returns the address at which
 * it is published; nothing when none is known.
 * @throws Error with every problem, when there is one; `dist/` is as it was before.
 */
function buildSite(localAddress: string): Promise<string | undefined> {
  return withBuildLock(join(WORK_DIRECTORY, 'build.lock'), async () => {
    restoreSite();
    // Problems of the content are reported before Astro starts; its loaders get the same archive.
    const archive = archiveForBuild(PROJECT_ROOT);
    const published = process.env['SITE_URL'] || archive.settings.address;
    const { origin, base } = parseSiteAddress(published ?? localAddress);
    await rm(NEXT, { recursive: true, force: true });
    await build({
      root: PROJECT_ROOT,
      outDir: NEXT,
      logLevel: 'silent',
      site: origin,
      base,
    });
    const archives = archive.settings.archives.map(({ address }) => new URL(address).origin);
    await writePolicies(NEXT, archives);
    await writeSearchIndex(archive, NEXT);
    await writeRelatedIndex(archive.articles, await listNotes(), NEXT);
    await writeLicences(PROJECT_ROOT, NEXT);
    await swapIn();
    return published;
  });
}

/** Addresses of the pages about the archive: help, method and their like. */
async function listNotes(): Promise<string[]> {
  const files = await readdir(join(PROJECT_ROOT, 'content/notes'));
  return files.toSorted().map((file) => addresses.note(basename(file, '.mdx')));
}

async function swapIn(): Promise<void> {
  await rm(OLD, { recursive: true, force: true });
  if (existsSync(PREVIOUS_SITE)) await rename(PREVIOUS_SITE, OLD);
  await rm(OLD, { recursive: true, force: true });
  if (existsSync(SITE_DIRECTORY)) await rename(SITE_DIRECTORY, PREVIOUS_SITE);
  await rename(NEXT, SITE_DIRECTORY);
  // Under another name before it is deleted: what stands at the first one is always whole.
  await rename(PREVIOUS_SITE, OLD).catch(() => undefined);
  await rm(OLD, { recursive: true, force: true });
}
