import { existsSync } from 'node:fs';
import type { SiteServer } from '../cli/listen.ts';
import { serveSite } from '../cli/serve-site.ts';
import { SITE_DIRECTORY } from '../cli/site-directory.ts';

/** Serves the built site on a free port. */
export function openSite(): Promise<SiteServer> {
  if (!existsSync(SITE_DIRECTORY)) throw new Error('Nothing is built yet: run `npm run build` first.');
  return serveSite(SITE_DIRECTORY, { port: 0, host: undefined });
}
