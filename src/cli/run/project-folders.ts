import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { finishChange } from './change-site.ts';

/** This checkout, wherever a command was called from. Absolute, without a slash at the end. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[/\\]$/, '');

/** The built site. A build that fails leaves it as it was; one that is stopped while it changes it, to the next start. */
export const SITE_DIRECTORY = join(PROJECT_ROOT, 'dist');

/** Parts of the archive that were built by themselves. */
export const PARTS_DIRECTORY = join(PROJECT_ROOT, 'parts');

/** What builds keep and prepare. */
export const WORK_DIRECTORY = join(PROJECT_ROOT, '.cache');

/** The folder of the built site. Throws when nothing is built yet. */
export function getSiteDirectory(): string {
  finishChange(SITE_DIRECTORY);
  if (!existsSync(SITE_DIRECTORY)) throw new Error('Nothing is built yet: run `npm run build` first.');
  return SITE_DIRECTORY;
}
