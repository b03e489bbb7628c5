import { existsSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** This checkout, wherever a command was called from. Absolute, without a slash at the end. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[/\\]$/, '');

/** The built site, always whole: a build that fails leaves it as it was. */
export const SITE_DIRECTORY = join(PROJECT_ROOT, 'dist');

/** Parts of the archive that were built by themselves. */
export const PARTS_DIRECTORY = join(PROJECT_ROOT, 'parts');

/** What builds keep and prepare. */
export const WORK_DIRECTORY = join(PROJECT_ROOT, '.cache');

/** Where the last good site stands while a new one takes the place of the one in a folder. */
export function previousSite(site: string): string {
  return join(dirname(site), '.cache', 'dist-previous');
}

/** Brings the last good site back when a build was killed between taking it away and putting the new one there. */
export function restoreSite(site = SITE_DIRECTORY): void {
  const previous = previousSite(site);
  if (existsSync(site) || !existsSync(previous)) return;
  renameSync(previous, site);
  console.log('A build was stopped while it put dist/ in place: dist/ is the last good one again.');
}

/** The folder of the built site. Throws when nothing is built yet. */
export function getSiteDirectory(): string {
  restoreSite();
  if (!existsSync(SITE_DIRECTORY)) throw new Error('Nothing is built yet: run `npm run build` first.');
  return SITE_DIRECTORY;
}
