import type { ContributorRecord } from '../records/registry-records.ts';
import { words } from '../words/words.ts';
import { addresses } from './addresses.ts';
import { articleLinkView, type ArticleLinkView } from './article-link-view.ts';
import { contributorLinkView, type ContributorLinkView } from './contributor-link-view.ts';
import type { Crumb } from './crumbs-view.ts';
import type { ArchiveIndex } from './index-archive.ts';

/** A name within one paper: what it did, where, with whom. */
export interface ContributorView {
  readonly name: string;
  readonly crumbs: readonly Crumb[];
  readonly within: string;
  readonly roles: readonly { readonly role: string; readonly count: string }[];
  readonly articles: readonly ArticleLinkView[];
  readonly coSigners: readonly ContributorLinkView[];
}

export function contributorView(contributor: ContributorRecord, archive: ArchiveIndex): ContributorView {
  const paper = archive.getPaper(contributor.paper);
  return {
    name: contributor.name,
    crumbs: [
      { text: words.nav.contributors, href: addresses.contributors },
      { text: paper.name, href: addresses.paper(paper.slug) },
      { text: contributor.name },
    ],
    within: words.contributor.within(paper.name),
    roles: contributor.roles.map(({ role, count }) => ({ role, count: words.units.times(count) })),
    articles: contributor.articles
      .map(archive.getArticle)
      .map((article) => articleLinkView(article, archive, ['date', 'section', 'kind'])),
    coSigners: contributor.coSigners.map(archive.getContributor).map(contributorLinkView),
  };
}
