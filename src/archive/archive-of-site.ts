import { heldBytes, type KeptBytes } from '../text/kept-bytes.ts';
import type { ArchiveIndex } from './index-archive.ts';

/** Contents by their names. */
export type KeptPieces = Readonly<Record<string, KeptBytes>>;

/** Makes pieces that files of the site are joined from; those of a name are kept as long as what `make` reads of the archive stays. */
export type KeepPieces = (
  name: string,
  make: (archive: ArchiveIndex) => Readonly<Record<string, Uint8Array>>,
) => Promise<KeptPieces>;

/** How pages of the site reach the archive. */
export interface SiteArchive {
  /** The archive, for whatever is being rendered. */
  readonly read: () => ArchiveIndex;
  /** The archive, for something that several pages show; each of them calls `use`. */
  readonly share: () => {
    readonly archive: ArchiveIndex;
    readonly keep: KeepPieces;
    readonly use: () => void;
  };
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

/** Makes pieces of an archive each time, where nothing is kept. */
export function makePieces(archive: ArchiveIndex): KeepPieces {
  return (_, make) =>
    Promise.resolve(
      Object.fromEntries(Object.entries(make(archive)).map(([name, bytes]) => [name, heldBytes(bytes)])),
    );
}
