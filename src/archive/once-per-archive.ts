import { archiveOfSite, type SiteArchive } from './archive-of-site.ts';
import type { ArchiveIndex } from './index-archive.ts';

/** Makes something that several pages show, once as long as the archive stays as it is. */
export function oncePerArchive<Made>(make: (archive: ArchiveIndex) => Made): () => Made {
  let known: { readonly site: SiteArchive; readonly made: Made; readonly use: () => void } | undefined;
  return () => {
    const site = archiveOfSite();
    if (known?.site !== site) {
      const { archive, use } = site.share();
      known = { site, made: make(archive), use };
    }
    known.use();
    return known.made;
  };
}
