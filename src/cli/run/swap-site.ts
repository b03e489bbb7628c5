import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { previousSite } from './project-folders.ts';

/**
 * Puts a new site in the place of the old one. Folders cannot be exchanged in one step: between two renames there is none, but the old
 * one stands beside it whole, is served meanwhile, and is brought back by the next start if the build is stopped there. In the end it
 * stands where the new one was prepared: the next build changes what is other in it, which is less than to write all again.
 */
export async function swapSite(next: string, site: string): Promise<void> {
  const previous = previousSite(site);
  // Under another name before it is deleted: what stands at the first one is always whole.
  const old = join(dirname(previous), 'dist-old');
  await rm(old, { recursive: true, force: true });
  if (existsSync(previous)) await rename(previous, old);
  await rm(old, { recursive: true, force: true });
  if (existsSync(site)) await rename(site, previous);
  try {
    await rename(next, site);
  } catch (error) {
    if (existsSync(previous)) await rename(previous, site);
    throw error;
  }
  await rename(previous, next).catch(() => undefined);
}
