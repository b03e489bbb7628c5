import { archiveOfSite } from '../archive/archive-of-site.ts';
import type { ArchiveIndex } from '../archive/index-archive.ts';

/** The archive, as it is told to whatever is being rendered. */
export async function archive(): Promise<ArchiveIndex> {
  return archiveOfSite().read();
}
