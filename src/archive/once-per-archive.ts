import { archiveOfSite, type KeepPieces, type SiteArchive } from './archive-of-site.ts';
import type { ArchiveIndex } from './index-archive.ts';

/** Makes something that several pages show, once as long as the archive stays as it is; it goes with the archive. */
export function oncePerArchive<Made>(make: (archive: ArchiveIndex, keep: KeepPieces) => Made): () => Made {
  const known = new WeakMap<SiteArchive, { readonly made: Made; readonly use: () => void }>();
  return () => {
    const site = archiveOfSite();
    const { made, use } = known.get(site) ?? makeFor(site);
    use();
    return made;
  };

  function makeFor(site: SiteArchive): { readonly made: Made; readonly use: () => void } {
    const { archive, keep, use } = site.share();
    const one = { made: make(archive, keep), use };
    known.set(site, one);
    return one;
  }
}
