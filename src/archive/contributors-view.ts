import { words } from '../words/words.ts';
import { addresses } from './addresses.ts';
import { contributorLinkView } from './contributor-link-view.ts';
import type { ArchiveIndex } from './index-archive.ts';
import type { NameEntry } from './name-entry.ts';

/** Everybody who signs in one paper. */
export interface ContributorGroup {
  readonly paper: string;
  readonly slug: string;
  readonly href: string;
  readonly count: string;
  readonly contributors: readonly NameEntry[];
}

/**
 * All names, paper by paper: namesakes of different papers are different people until proved otherwise. A paper without
 * names is left out.
 */
export function contributorsView(archive: ArchiveIndex): readonly ContributorGroup[] {
  return archive.papers
    .map((paper) => {
      const contributors = archive.contributors.filter((contributor) => contributor.paper === paper.slug);
      return {
        paper: paper.name,
        slug: paper.slug,
        href: addresses.paper(paper.slug),
        count: words.units.contributors(contributors.length),
        contributors: contributors.map(contributorLinkView),
      };
    })
    .filter((group) => group.contributors.length > 0);
}
