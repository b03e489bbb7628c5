import { getSiteDirectory } from '../cli/run/project-folders.ts';
import type { SiteServer } from '../cli/serve/listen.ts';
import { serveSite } from '../cli/serve/serve-site.ts';

/** Serves the built site on a free port. */
export async function openSite(): Promise<SiteServer> {
  return serveSite(getSiteDirectory(), { port: 0, host: undefined });
}
