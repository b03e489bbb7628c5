import type { ArchiveIndex } from './index-archive.ts';

/** How pages of the site reach the archive. */
export interface SiteArchive {
  /** The archive, for whatever is being rendered. */
  readonly read: () => ArchiveIndex;
  /** The archive, for something that several pages show; each of them calls `use`. */
  readonly share: () => { readonly archive: ArchiveIndex; readonly use: () => void };
}

declare global {
  var siteArchive: SiteArchive | undefined;
}

/**
 * Whoever renders pages says where they find the archive: their modules are not ours, so a variable of a module would not do. When
 * all are written there is none any more, and what was kept for them goes.
 */
export function offerArchive(archive: SiteArchive | undefined): void {
  globalThis.siteArchive = archive;
}

/** The archive that was offered last. Throws when none was. */
export function archiveOfSite(): SiteArchive {
  if (globalThis.siteArchive === undefined) throw new Error('Unexpected page without an archive to show');
  return globalThis.siteArchive;
}
