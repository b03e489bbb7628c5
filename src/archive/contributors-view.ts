import { addresses } from './addresses.ts';
import { contributorLinkView, type ContributorLinkView } from './contributor-link-view.ts';
import type { ArchiveIndex } from './index-archive.ts';

/** All names, paper by paper: namesakes of different papers are different people until proved otherwise. */
export interface ContributorGroup {
  readonly paper: string;
  readonly slug: string;
  readonly href: string;
  readonly contributors: readonly ContributorLinkView[];
}

export function contributorsView(archive: ArchiveIndex): readonly ContributorGroup[] {
  return archive.papers
    .map((paper) => ({
      paper: paper.name,
      slug: paper.slug,
      href: addresses.paper(paper.slug),
      contributors: archive.contributors
        .filter((contributor) => contributor.paper === paper.slug)
        .toSorted((a, b) => b.articles.length - a.articles.length || a.slug.localeCompare(b.slug))
        .map(contributorLinkView),
    }))
    .filter((group) => group.contributors.length > 0);
}
