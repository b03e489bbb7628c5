import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** This checkout, wherever a command was called from. Absolute, without a slash at the end. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[/\\]$/, '');

/** The built site, always whole: a build that fails leaves it as it was. */
export const SITE_DIRECTORY = join(PROJECT_ROOT, 'dist');

/** The folder of the built site. Throws when nothing is built yet. */
export function getSiteDirectory(): string {
  if (!existsSync(SITE_DIRECTORY)) throw new Error('Nothing is built yet: run `npm run build` first.');
  return SITE_DIRECTORY;
}
