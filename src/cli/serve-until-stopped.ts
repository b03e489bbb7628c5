import { getSiteDirectory } from './get-site-directory.ts';
import type { Listening } from './listen.ts';
import { serveSite } from './serve-site.ts';

/** Serves the built site until Ctrl-C or a polite kill, and says where. */
export async function serveUntilStopped(listening: Listening): Promise<void> {
  const server = await serveSite(getSiteDirectory(), listening);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
  console.log(`The archive is open at ${server.url}`);
}
