import { existsSync } from 'node:fs';
import { SITE_DIRECTORY } from './site-directory.ts';

/** The folder of the built site. Throws when nothing is built yet. */
export function getSiteDirectory(): string {
  if (!existsSync(SITE_DIRECTORY)) throw new Error('Nothing is built yet: run `npm run build` first.');
  return SITE_DIRECTORY;
}
