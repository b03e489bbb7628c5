import { getSiteDirectory } from '../cli/get-site-directory.ts';
import type { SiteServer } from '../cli/listen.ts';
import { serveSite } from '../cli/serve-site.ts';

/** Serves the built site on a free port. */
export async function openSite(): Promise<SiteServer> {
  return serveSite(getSiteDirectory(), { port: 0, host: undefined });
}
